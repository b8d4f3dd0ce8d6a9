const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether an id of the API can be the id of a row; what cannot be is never asked for in the database. */
export function isRowId(id: string): boolean {
  return uuid.test(id);
}
