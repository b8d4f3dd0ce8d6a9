/** The database cannot be used as it stands. The message is one sentence for the person who runs the server. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}
