import { type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const year = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))), undefined);
const tertial = z.catch(z.optional(z.enum(tertials)), undefined);

/** What a search string can say about time; anything unreadable counts as not said. */
export interface PeriodSearch {
  year?: number | undefined;
  tertial?: Tertial | undefined;
}

const periodSearch = z.object({ year, tertial });
const yearSearch = z.object({ year });

/** Reads `?year=2022&tertial=T3`. */
export function readPeriodSearch(raw: Record<string, unknown>): PeriodSearch {
  return periodSearch.parse(raw);
}

/** Reads `?year=2023`. */
export function readYearSearch(raw: Record<string, unknown>): Pick<PeriodSearch, 'year'> {
  return yearSearch.parse(raw);
}

const signInErrors = ['unavailable', 'denied', 'expired', 'failed', 'unknown', 'ended', 'noRole'] as const;

/** Why a sign-in at an identity provider did not work. */
export type SignInError = (typeof signInErrors)[number];

/** What the start page is told. */
export interface StartSearch {
  /** Where to go after signing in; only a path of our own, so that no link can lead elsewhere. */
  to?: string;
  error?: SignInError;
}

/** Reads `?to=/plan&error=denied`. */
export function readStartSearch(raw: Record<string, unknown>): StartSearch {
  const { to, error } = raw;
  const known = signInErrors.find((one) => one === error);
  return {
    ...(typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {}),
    ...(known === undefined ? {} : { error: known }),
  };
}

/** Addresses are written plainly (`?status=met,partly`), without JSON. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The counterpart of `parseSearch`; what is empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const said = Object.entries(search).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
  );
  const text = new URLSearchParams(said).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
