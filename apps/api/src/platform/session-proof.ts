import type { Statement } from '@tertial/prisma';

/**
 * That a session stands as this process remembers it. It is asked along with the first statement for whoever asks, which spares a
 * turn; nothing that was answered before it is known may reach them.
 */
export class SessionProof {
  #outcome: 'open' | 'stands' | 'ended' = 'open';
  /** Finds a row while the session stands. */
  readonly statement: Statement;

  constructor(statement: Statement) {
    this.statement = statement;
  }

  get isOpen(): boolean {
    return this.#outcome === 'open';
  }

  get stands(): boolean {
    return this.#outcome === 'stands';
  }

  /** Takes what the statement found; one that has ended stays so. */
  settle(found: boolean): void {
    if (this.isOpen || !found) this.#outcome = found ? 'stands' : 'ended';
  }
}
