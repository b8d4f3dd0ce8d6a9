/** The migrated, empty database that every test database is a copy of. */
export const templateDatabase = 'tertial_template';
/** The role of the application, in tests and in the embedded default. */
export const appRole = 'tertial_app';
