import pg from 'pg';

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it, with its length. */
  readonly type: string;
  readonly notNull: boolean;
  /** What stands there where nothing is given; null for nothing. */
  readonly fallback: string | null;
  readonly kind: 'plain' | 'identity' | 'generated';
  /** False where two different texts may count as the same. */
  readonly deterministic: boolean;
}

/** A primary key, unique constraint, unique index or exclusion constraint. */
export interface Key {
  readonly name: string;
  readonly kind: 'primary' | 'unique' | 'exclusion';
  /** In their order; null for an expression. */
  readonly columns: readonly (string | null)[];
  /** Of an exclusion: the operator of each of them. */
  readonly operators: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly onDelete: Action;
  readonly onUpdate: Action;
}
type Action = 'nothing' | 'restrict' | 'cascade' | 'setNull' | 'setDefault';

export interface Trigger {
  readonly name: string;
  readonly calls: string;
  readonly onInsert: boolean;
  /** What its function runs. */
  readonly body: string;
}

export interface Policy {
  readonly name: string;
  readonly using: string | null;
  readonly check: string | null;
}

export interface Table {
  readonly name: string;
  readonly kind: 'table' | 'partitioned' | 'foreign';
  /** The table that it is a part of or takes after. */
  readonly parent: string | null;
  readonly columns: readonly Column[];
  readonly keys: readonly Key[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly triggers: readonly Trigger[];
  readonly policies: readonly Policy[];
  readonly rules: readonly string[];
  /** What its constraints and indexes reckon with, by name, in SQL. */
  readonly expressions: readonly { readonly name: string; readonly sql: string }[];
}

export interface View {
  readonly name: string;
  readonly isKept: boolean;
  readonly reads: readonly string[];
}

/** What stands in the schema public, as far as it says whether the tables can be distributed. */
export interface Catalogue {
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  /** Functions that give another answer each time. */
  readonly volatile: readonly string[];
  /** Functions that somebody has written for this database. */
  readonly own: readonly { readonly name: string; readonly signature: string }[];
}

const here = `'public'::regnamespace`;
const notAnExtensions = (catalogue: string, id: string) => `NOT EXISTS (SELECT FROM pg_depend d
  WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${id} AND d.deptype = 'e')`;
const names = (attributes: string, relation: string) => `(
  SELECT coalesce(json_agg(a.attname ORDER BY w.place), '[]') FROM unnest(${attributes}) WITH ORDINALITY AS w (number, place)
  LEFT JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = w.number AND w.number > 0)`;
const action = (
  column: string,
) => `CASE ${column} WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'setNull'
  WHEN 'd' THEN 'setDefault' ELSE 'nothing' END`;
const list = (object: string, from: string) => `(SELECT coalesce(json_agg(${object}), '[]') FROM ${from})`;

const columns = list(
  `json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
    'fallback', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
    'kind', CASE WHEN a.attidentity <> '' THEN 'identity' WHEN a.attgenerated <> '' THEN 'generated' ELSE 'plain' END,
    'deterministic', coalesce(l.collisdeterministic, true)) ORDER BY a.attnum`,
  `pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_collation l ON l.oid = a.attcollation
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`,
);
const keys = list(
  `json_build_object('name', i.relname,
    'kind', CASE WHEN x.indisprimary THEN 'primary' WHEN x.indisexclusion THEN 'exclusion' ELSE 'unique' END,
    'columns', ${names('(x.indkey::int2[])[0:x.indnkeyatts - 1]', 'c.oid')},
    'operators', (SELECT coalesce(json_agg(o.oprname ORDER BY e.place), '[]') FROM pg_constraint k,
      unnest(k.conexclop) WITH ORDINALITY AS e (operator, place) JOIN pg_operator o ON o.oid = e.operator
      WHERE k.conindid = i.oid AND k.contype = 'x')) ORDER BY i.relname`,
  `pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid AND (x.indisunique OR x.indisexclusion)`,
);
const foreignKeys = list(
  `json_build_object('name', k.conname, 'columns', ${names('k.conkey', 'k.conrelid')}, 'target', t.relname,
    'targetColumns', ${names('k.confkey', 'k.confrelid')},
    'onDelete', ${action('k.confdeltype')}, 'onUpdate', ${action('k.confupdtype')}) ORDER BY k.conname`,
  `pg_constraint k JOIN pg_class t ON t.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f'`,
);
const triggers = list(
  `json_build_object('name', g.tgname, 'calls', p.proname, 'onInsert', g.tgtype & 4 <> 0, 'body', p.prosrc) ORDER BY g.tgname`,
  `pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid WHERE g.tgrelid = c.oid AND NOT g.tgisinternal`,
);
const policies = list(
  `json_build_object('name', p.polname, 'using', pg_get_expr(p.polqual, p.polrelid),
    'check', pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname`,
  'pg_policy p WHERE p.polrelid = c.oid',
);
const expressions = list(
  `json_build_object('name', e.name, 'sql', e.sql) ORDER BY e.name`,
  `(SELECT k.conname AS name, pg_get_constraintdef(k.oid) AS sql FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'c'
    UNION ALL
    SELECT i.relname, pg_get_indexdef(i.oid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
      WHERE x.indrelid = c.oid AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL)) e`,
);

const everything = `SELECT json_build_object(
  'tables', ${list(
    `json_build_object('name', c.relname,
      'kind', CASE c.relkind WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' ELSE 'table' END,
      'parent', (SELECT b.relname FROM pg_inherits h JOIN pg_class b ON b.oid = h.inhparent WHERE h.inhrelid = c.oid LIMIT 1),
      'columns', ${columns}, 'keys', ${keys}, 'foreignKeys', ${foreignKeys}, 'triggers', ${triggers},
      'policies', ${policies}, 'expressions', ${expressions},
      'rules', ${list('r.rulename', `pg_rewrite r WHERE r.ev_class = c.oid`)}) ORDER BY c.relname COLLATE "C"`,
    `pg_class c WHERE c.relnamespace = ${here} AND c.relkind IN ('r', 'p', 'f')
      AND ${notAnExtensions('pg_class', 'c.oid')}`,
  )},
  'views', ${list(
    `json_build_object('name', v.relname, 'isKept', v.relkind = 'm', 'reads',
      ${list(`DISTINCT t.relname`, `pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass JOIN pg_class t ON t.oid = d.refobjid WHERE r.ev_class = v.oid AND t.oid <> v.oid`)})
      ORDER BY v.relname COLLATE "C"`,
    `pg_class v WHERE v.relnamespace = ${here} AND v.relkind IN ('v', 'm')
      AND ${notAnExtensions('pg_class', 'v.oid')}`,
  )},
  'volatile', ${list('DISTINCT p.proname', `pg_proc p WHERE p.provolatile = 'v' AND pg_function_is_visible(p.oid)`)},
  'own', ${list(`json_build_object('name', p.proname, 'signature', p.oid::regprocedure::text) ORDER BY p.oid::regprocedure::text`, `pg_proc p WHERE p.pronamespace = ${here} AND ${notAnExtensions('pg_proc', 'p.oid')}`)}
) AS catalogue`;

/** Reads it with any role that may connect: PostgreSQL shows its catalogue to all. */
export async function readCatalogue(url: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ catalogue: Catalogue }>(everything);
    const [row] = rows;
    if (!row) throw new Error('The catalogue gave no row.');
    return row.catalogue;
  } finally {
    await client.end();
  }
}
