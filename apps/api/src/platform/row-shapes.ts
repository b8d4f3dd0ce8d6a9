import { decimal, roles, type Tertial, tertialOf } from '@tertial/domain';
import * as z from 'zod';

/** An exact number, which the database tells as text. */
export const figure = z.string().transform((text) => decimal(text));

/** As {@link figure}, or nothing. */
export const figureOrNull = figure.nullable();

/** A moment, which a row within JSON tells as text. */
export const moment = z.string().transform((text) => new Date(text));

/** A tertial, which the database keeps as 1 to 3. */
export const tertial = z.number().transform((number, context): Tertial => {
  const found = tertialOf(number);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'not a tertial' });
  return z.NEVER;
});

/** The roles of the person who asks, each in the unit where it is held; null where the person is not known. */
export const viewer = z.object({ grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })) }).nullable();

/** The roles of who asks, as text: a role and its unit with a space between them, and a comma between several. */
export const grantsText = z
  .string()
  .nullable()
  .transform((text) =>
    (text?.split(',') ?? []).map((grant) => {
      const [role, unitId] = grant.split(' ');
      return { role, unitId };
    }),
  )
  .pipe(z.array(z.object({ role: z.enum(roles), unitId: z.string() })));
