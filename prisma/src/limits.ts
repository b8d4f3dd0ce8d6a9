/**
 * What the server is told when a connection begins: when to give up a statement, and a transaction that nobody goes on with.
 *
 * @param statement Milliseconds.
 */
export function sessionLimits(statement: number) {
  return { statement_timeout: statement, idle_in_transaction_session_timeout: 60_000 };
}
