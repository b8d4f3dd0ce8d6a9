import { useApolloClient } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { keepDraft, readDraft } from '../../vocabulary/drafts.ts';
import { onReconnection } from '../../vocabulary/reconnection.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { SaveReportCellsDocument } from './__generated__/operations.ts';
import type { FieldDraft, FieldState } from './field.ts';
import type { Report } from './report-rows.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** How often what could not be sent is tried again. */
const retryEvery = 15_000;

const draftSchema = z.object({
  text: z.string(),
  revision: z.number(),
  pending: z.boolean(),
  accepted: z.optional(z.nullable(z.string())),
  answers: z.optional(z.nullable(z.number())),
  invited: z.optional(z.nullable(z.number())),
});

/** Reads a kept draft; one that cannot be read counts as none. */
function parseDraft(text: string | null): FieldDraft | null {
  if (text === null) return null;
  try {
    return draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const SheetContext = createContext<Sheet | null>(null);

/** The sheet of the report that is shown. */
export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (sheet === null) throw new Error('A field was shown outside its report');
  return sheet;
}

/** The state of one field; only its own changes draw anew. */
export function useField(field: string): FieldState {
  const sheet = useSheet();
  const subscribe = useMemo(() => sheet.subscribe(field), [sheet, field]);
  return useSyncExternalStore(subscribe, () => sheet.state(field));
}

/** How many fields hold something that is not saved. */
export function useUnsaved(): number {
  const sheet = useSheet();
  const subscribe = useMemo(() => sheet.subscribe(''), [sheet]);
  return useSyncExternalStore(subscribe, sheet.unsaved);
}

/** The field that something happened to last, with its state. */
export function useLatest(): { field: string; state: FieldState } | null {
  const sheet = useSheet();
  const subscribe = useMemo(() => sheet.subscribe(''), [sheet]);
  const field = useSyncExternalStore(subscribe, sheet.latest);
  const state = useSyncExternalStore(subscribe, () => (field === null ? null : sheet.state(field)));
  return field === null || state === null ? null : { field, state };
}

/** What shows the figures of a report together with those of others. */
const addedUp = ['year', 'goal', 'analysis'];

/** Keeps a report's fields for as long as the report is shown, and brings to the server what is written in them. */
export function SheetProvider({ report, children }: { report: Report; children: ReactNode }) {
  const client = useApolloClient();
  const { id: personId } = useViewer();
  const { unit, period, rows } = report;
  const [sheet] = useState(() =>
    createSheet(rows, {
      now: () => new Date().toISOString(),
      readDraft: (field) => parseDraft(readDraft(personId, `report.${field}`)),
      keepDraft: (field, draft) => keepDraft(personId, `report.${field}`, draft && JSON.stringify(draft)),
      send: async (cells, pasted) => {
        const input = { unitId: unit.id, period: period.id, cells, pasted };
        const { data } = await client.mutate({
          mutation: SaveReportCellsDocument,
          variables: { input },
          // The answer tells of the report only. What the figures add up to elsewhere is asked for when it is looked at.
          update: (cache) => {
            for (const fieldName of addedUp) cache.evict({ id: 'ROOT_QUERY', fieldName });
          },
        });
        if (!data) throw new Error('No answer');
        const fresh = data.saveCells.report?.rows.flatMap((row) => row.cells) ?? [];
        return { results: data.saveCells.results, cells: new Map(fresh.map((cell) => [cell.id, cell])) };
      },
    }),
  );
  useEffect(() => sheet.refresh(rows), [sheet, rows]);
  useEffect(() => {
    // What only waited to be sent when the view was left is sent when it opens again.
    sheet.reconnect();
    const stop = onReconnection(sheet.reconnect);
    const timer = setInterval(sheet.reconnect, retryEvery);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [sheet]);
  return <SheetContext value={sheet}>{children}</SheetContext>;
}
