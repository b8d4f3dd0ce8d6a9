import pg from 'pg';

/** A statement as it is sent. */
export interface Asked {
  /** Under which it is kept as prepared; empty for one that is not. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type Row = Record<string, unknown>;

/** What came of a statement; `command` is the word that the server gives it, as in COMMIT. */
export interface Answered {
  readonly command: string;
  readonly rows: Row[];
}

interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** The statements that a connection keeps, with the columns of those that have been told. */
class Kept {
  readonly columns = new Map<string, readonly Column[] | null>();
  /** Sent, and not yet known to be understood; in the order of sending. */
  unsure: string[] = [];

  constructor(connection: pg.Connection) {
    connection.on('parseComplete', () => {
      const name = this.unsure.shift();
      if (name) this.columns.set(name, null);
    });
  }
}

const keptBy = new WeakMap<pg.Connection, Kept>();

function keptOf(connection: pg.Connection): Kept {
  const known = keptBy.get(connection);
  if (known) return known;
  const kept = new Kept(connection);
  keptBy.set(connection, kept);
  return kept;
}

const noColumns: readonly Column[] = [];

/**
 * Several statements in one message and one answer: where none of them begins a transaction they are one by themselves, and the
 * first one that fails undoes those before it and lets those after it be. For `client.query`.
 */
export class Exchange implements pg.Submittable {
  /** Told by the client when it gives up waiting. */
  callback: (error: Error | null) => void;
  readonly #asked: readonly Asked[];
  readonly #answers: Answered[] = [];
  #kept: Kept | undefined;
  #columns: readonly Column[] = noColumns;
  #rows: Row[] = [];

  constructor(asked: readonly Asked[], done: (error: Error | null, answers: readonly Answered[]) => void) {
    this.#asked = asked;
    this.callback = (error) => done(error, this.#answers);
  }

  submit(connection: pg.Connection): void {
    const kept = keptOf(connection);
    this.#kept = kept;
    kept.unsure = [];
    connection.stream.cork();
    try {
      for (const { name, text, values } of this.#asked) {
        if (!kept.columns.has(name) && !(name !== '' && kept.unsure.includes(name))) {
          connection.parse({ name, text, types: [] }, true);
          kept.unsure.push(name);
        }
        connection.bind({ statement: name, values: values.map(written) }, true);
        if (!kept.columns.get(name)) connection.describe({ type: 'P' }, true);
        connection.execute(null, true);
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    this.#begin();
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: pg.types.getTypeParser(dataTypeID, 'text') }));
    const name = this.#asked[this.#answers.length]?.name;
    if (name) this.#kept?.columns.set(name, this.#columns);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: Row = {};
    for (const [place, { name, read }] of this.#columns.entries()) {
      const text = fields[place] ?? null;
      row[name] = text === null ? null : read(text);
    }
    this.#rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const name = this.#asked[this.#answers.length]?.name;
    if (name && this.#columns === noColumns) this.#kept?.columns.set(name, noColumns);
    this.#answers.push({ command: text, rows: this.#rows });
    this.#begin();
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleReadyForQuery(): void {
    this.callback(null);
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  /** Gets ready for the answer to the next statement. */
  #begin(): void {
    const name = this.#asked[this.#answers.length]?.name ?? '';
    this.#columns = this.#kept?.columns.get(name) ?? noColumns;
    this.#rows = [];
  }
}

/** A value as the server reads it. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function element(value: unknown): string {
  const text = written(value);
  return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
