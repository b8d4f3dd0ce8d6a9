/** The program cannot start as things stand. The message is one sentence that says what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
