import type { FastifyInstance } from 'fastify';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import * as z from 'zod';
import { openCalendar } from '../modules/calendar/calendar.use-case.ts';
import type { Database } from '../platform/database.ts';
import { sentence } from '../text/sentence.ts';

const address = z.object({ municipality: z.string().regex(/^\d{4}$/), file: z.string().regex(/^[\w-]{43}\.ics$/) });
const perMinute = { rateLimit: { max: 120, timeWindow: '1 minute' } };

type Calendar = NonNullable<Awaited<ReturnType<typeof openCalendar>>>;

/** The deadlines as a calendar to subscribe to, for programs that cannot sign in: the key stands in the address. */
export async function calendar(
  app: FastifyInstance,
  { database, publicUrl }: { readonly database: Database; readonly publicUrl: URL | null },
) {
  app.get('/kalender/:municipality/:file', { config: perMinute }, async (request, reply) => {
    const asked = address.safeParse(request.params);
    const periods = asked.success
      ? await openCalendar(database, asked.data.municipality, asked.data.file.slice(0, -4))
      : null;
    if (!asked.success || !periods) return reply.code(404).send({ message: sentence(request, 'notFound') });
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="tertial.ics"')
      .send(written(asked.data.municipality, periods, publicUrl));
  });
}

const days = [
  { day: 'opensOn', words: 'rapporteringen öppnar' },
  { day: 'dueOn', words: 'sista dag att lämna in utfall' },
  { day: 'closesOn', words: 'rapporteringen stänger' },
] as const;

/** A calendar as in RFC 5545. Whole days without a time, which nobody is busy for. */
function written(municipality: string, periods: Calendar, publicUrl: URL | null): string {
  const events = periods.flatMap((period) =>
    days.flatMap(({ day, words }): EventAttributes[] => {
      const on = period[day];
      if (on === null) return [];
      const { year, tertial } = period;
      return [
        {
          uid: `${municipality}-${year}${tertial}-${day}@tertial`,
          title: `${tertial} ${year}: ${words}`,
          start: dateOf(on),
          end: dateOf(dayAfter(on)),
          transp: 'TRANSPARENT',
          ...(publicUrl && { url: new URL('/att-gora', publicUrl).href }),
        },
      ];
    }),
  );
  const { error, value } = createEvents(events, { productId: '-//Tertial//Tertial//SV', calName: 'Tertial' });
  if (value === null) throw error ?? new Error('The calendar cannot be written.');
  return value;
}

/** An end is not part of what it ends. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function dateOf(day: string): DateArray {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
