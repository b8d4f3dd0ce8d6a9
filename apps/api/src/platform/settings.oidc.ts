import { readFileSync } from 'node:fs';
import { type Role, roles } from '@tertial/domain';
import * as z from 'zod';
import { StartRefused } from './settings.refused.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A role in the unit with a code. */
export interface ClaimedRole {
  readonly role: Role;
  /** The unit's code, as in the organisation. */
  readonly unit: string;
}

/** An identity provider, and the one municipality whose people it vouches for. */
export interface OidcProvider {
  /** Short name in addresses: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly municipality: string;
  /** What the button says; null for the municipality's own name. */
  readonly name: string | null;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Every address of the provider counts as verified, because the municipality itself gives them out. */
  readonly trustEmail: boolean;
  /** Null when the provider says nothing about roles. */
  readonly claimedRoles: { readonly claim: string; readonly byValue: ReadonlyMap<string, ClaimedRole> } | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const issuer = z
  .string()
  .refine((value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname, username } = new URL(value);
    return username === '' && (protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname)));
  }, 'must be an https address, as in https://login.example.se/realms/staff')
  .transform((value) => new URL(value));
const filled = z.string().trim().min(1, 'must not be empty').max(2000);

const entry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens'),
    municipality: z.string().regex(/^\d{4}$/, 'must be four digits'),
    name: filled.optional(),
    issuer,
    clientId: filled,
    clientSecret: z.union([filled, z.strictObject({ env: filled })], 'must be a text, or {"env":"NAME_OF_A_VARIABLE"}'),
    trustEmail: z.boolean().default(false),
    rolesClaim: filled.optional(),
    roles: z
      .record(z.string(), z.strictObject({ role: z.enum(roles), unit: filled }))
      .refine((given) => Object.keys(given).length > 0, 'must name at least one value')
      .optional(),
  })
  .refine(({ rolesClaim, roles }) => (rolesClaim === undefined) === (roles === undefined), {
    message: 'rolesClaim and roles belong together: give both or neither',
  });
type Entry = z.infer<typeof entry>;

const list = z.array(entry).min(1, 'must name at least one provider');
const single = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_MUNICIPALITY'] as const;

/**
 * The identity providers of the installation: one from four variables, or any number from a file.
 *
 * @param environment Variables that are set; an empty one is not among them.
 * @throws {StartRefused} with one sentence, on a line of its own, for each thing that does not hold.
 */
export function readProviders(environment: Environment): readonly OidcProvider[] {
  const entries = readEntries(environment);
  if (entries.length > 0 && environment.PUBLIC_URL === undefined) {
    throw new StartRefused(
      'PUBLIC_URL is not set: an identity provider has to send people back to it, so set it to the address that they use.',
    );
  }
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
  if (twice) throw new StartRefused(`OIDC_PROVIDERS names ${twice.id} twice: give each provider an id of its own.`);
  return entries.map((read) => provider(read, environment));
}

function readEntries(environment: Environment): readonly Entry[] {
  const file = environment.OIDC_PROVIDERS;
  const given = single.filter((name) => environment[name] !== undefined);
  if (file !== undefined && given.length > 0) {
    throw new StartRefused(`OIDC_PROVIDERS and ${given.join(', ')} are both set: use the file or the variables.`);
  }
  if (file !== undefined) return readList(file);
  if (given.length === 0) return [];
  const missing = single.filter((name) => environment[name] === undefined);
  if (missing.length > 0) {
    throw new StartRefused(`${given.join(', ')} needs ${missing.join(', ')} as well, or none of the four.`);
  }
  const read = entry.safeParse({
    id: 'login',
    municipality: environment.OIDC_MUNICIPALITY,
    issuer: environment.OIDC_ISSUER,
    clientId: environment.OIDC_CLIENT_ID,
    clientSecret: environment.OIDC_CLIENT_SECRET,
  });
  if (read.success) return [read.data];
  const variable = { municipality: 'OIDC_MUNICIPALITY', issuer: 'OIDC_ISSUER' };
  const sentences = read.error.issues.map(({ path, message }) => {
    const [field] = path;
    return `${field === 'municipality' || field === 'issuer' ? variable[field] : 'OIDC_CLIENT_ID'} ${message}.`;
  });
  throw new StartRefused(sentences.join('\n'));
}

function readList(file: string): readonly Entry[] {
  const read = list.safeParse(readJson(file));
  if (read.success) return read.data;
  const sentences = read.error.issues.map(({ path, message }) => {
    const [index, ...field] = path;
    const place = index === undefined ? '' : `, provider ${Number(index) + 1}`;
    return `OIDC_PROVIDERS (${file}${place}): ${[field.join('.'), message].filter(Boolean).join(' ')}.`;
  });
  throw new StartRefused(sentences.join('\n'));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartRefused(
      `OIDC_PROVIDERS must be the path of a file with a JSON list: ${file} cannot be read as one.`,
    );
  }
}

function provider({ name, rolesClaim, roles, clientSecret, ...rest }: Entry, environment: Environment): OidcProvider {
  const secret = typeof clientSecret === 'string' ? clientSecret : environment[clientSecret.env];
  if (secret === undefined) {
    const variable = typeof clientSecret === 'string' ? '' : clientSecret.env;
    throw new StartRefused(`The secret of the provider ${rest.id} is to be in ${variable}, which is not set.`);
  }
  return {
    ...rest,
    name: name ?? null,
    clientSecret: secret,
    claimedRoles:
      rolesClaim !== undefined && roles !== undefined
        ? { claim: rolesClaim, byValue: new Map(Object.entries(roles)) }
        : null,
  };
}
