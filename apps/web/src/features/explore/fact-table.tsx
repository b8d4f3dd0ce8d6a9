// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  countFacts,
  type Fact,
  type FactColumn,
  type FactCount,
  factColumns,
  groupFacts,
  type View,
} from '@tertial/domain';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOnPaper } from '../../ui/use-on-paper.ts';
import styles from './explore.module.css';
import { nextOrder, shownColumns } from './fact-order.ts';
import { useReachedText } from './fact-parts.tsx';
import { FactRow } from './fact-row.tsx';
import type { NameOf } from './names.ts';

interface FactTableProps {
  view: View;
  facts: readonly Fact[];
  nameOf: NameOf;
  onChange: (change: Partial<View>) => void;
}

type Line =
  | { readonly kind: 'group'; readonly key: string; readonly count: FactCount }
  | { readonly kind: 'fact'; readonly key: string; readonly fact: Fact };

const usualHeight = 57;

/** The rows above and below those in sight: somewhat more than one turn of a wheel passes. */
const rowsAround = 9;

/** How much of the window the frame takes, as the style sheet has it. */
const frameShare = 0.72;

/** The rows that a browser can still scroll to one by one; a file takes all of them. */
const mostLines = 20_000;

/** The rows that stand on paper; some fifty sheets. */
const mostOnPaper = 1_000;

/** Every figure on a row of its own. Only the rows in sight are drawn, so that ten thousand scroll like ten. */
export function FactTable({ view, facts, nameOf, onChange }: FactTableProps) {
  const { t } = useTranslation(['explore', 'common']);
  const { group, order } = view;
  const lines = useMemo(() => linesOf(facts, group), [facts, group]);
  const shown = useKept(shownColumns(view));
  const onPaper = useOnPaper();
  const most = onPaper ? mostOnPaper : mostLines;
  return (
    <>
      <p className={styles.columns}>
        <FilterChip
          label={t('columns')}
          options={factColumns.map((id) => ({ id, label: t(`column.${id}`) }))}
          chosen={view.columns ?? []}
          onChange={(next) => {
            const chosen = factColumns.filter((id) => next.includes(id));
            onChange({ columns: chosen.length === 0 ? null : chosen });
          }}
        />
      </p>
      {lines.length >= most && <Notice>{t('table.cut', { shown: most, count: facts.length })}</Notice>}
      <Scrolled
        lines={lines}
        columns={shown}
        head={<Head columns={shown} order={order} onChange={onChange} />}
        group={group}
        nameOf={nameOf}
        onPaper={onPaper}
      />
    </>
  );
}

/** The list of the time before as long as it holds the same, so that rows need not be drawn anew for it. */
function useKept<One>(list: readonly One[]): readonly One[] {
  const [kept, keep] = useState(list);
  if (kept.length === list.length && kept.every((one, place) => one === list[place])) return kept;
  keep(list);
  return list;
}

interface ScrolledProps {
  lines: readonly Line[];
  columns: readonly FactColumn[];
  head: ReactNode;
  group: View['group'];
  nameOf: NameOf;
  onPaper: boolean;
}

/** The rows in their frame. It is drawn anew at every turn of the wheel, and so holds nothing but what that moves. */
function Scrolled({ lines, columns, head, group, nameOf, onPaper }: ScrolledProps) {
  const { t } = useTranslation('explore');
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    overscan: rowsAround,
    // Known before the frame is measured, so that the rows come with the first drawing and not with a second one.
    initialRect: { width: 0, height: Math.round(window.innerHeight * frameShare) },
    getItemKey: (place) => lines[place]?.key ?? place,
  });
  const reachedText = useReachedText((words) => t('table.reached', words));
  const labels = useMemo(() => new Map(columns.map((column) => [column, t(`column.${column}`)])), [columns, t]);
  const scrolledTo = virtual.getVirtualItems();
  const inSight = onPaper ? lines.slice(0, mostOnPaper).map(({ key }, index) => ({ key, index })) : scrolledTo;
  const before = onPaper ? 0 : (scrolledTo[0]?.start ?? 0);
  const after = onPaper ? 0 : virtual.getTotalSize() - (scrolledTo.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section ref={frame} className={styles.frame} tabIndex={0} aria-label={t('table.label')}>
      <table role="table" className={styles.table} aria-rowcount={lines.length + 1}>
        {head}
        <tbody role="rowgroup">
          <Spacer height={before} columns={columns.length} />
          {inSight.map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const place = { index, measure: onPaper ? undefined : virtual.measureElement };
            return line.kind === 'fact' ? (
              <FactRow key={key} {...place} fact={line.fact} columns={columns} labels={labels} nameOf={nameOf} />
            ) : (
              <tr key={key} role="row" ref={place.measure} data-index={index} aria-rowindex={index + 2} data-group>
                <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                  {group !== null && nameOf(group, line.key)}{' '}
                  <span className={styles.aside}>{reachedText(line.count)}</span>
                </th>
              </tr>
            );
          })}
          <Spacer height={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

function linesOf(facts: readonly Fact[], group: View['group']): Line[] {
  if (group === null) {
    return facts.slice(0, mostLines).map((fact) => ({ kind: 'fact', key: keyOf(fact), fact }));
  }
  const lines: Line[] = [];
  for (const { key, facts: members } of groupFacts(facts, group)) {
    lines.push({ kind: 'group', key, count: countFacts(members) });
    for (const fact of members.slice(0, mostLines)) lines.push({ kind: 'fact', key: `${key}${keyOf(fact)}`, fact });
    if (lines.length >= mostLines) break;
  }
  return lines.slice(0, mostLines);
}

/** Holds the place of rows out of sight. */
function Spacer({ height, columns: span }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of nothing that nobody can reach.
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

interface HeadProps {
  columns: readonly FactColumn[];
  order: View['order'];
  onChange: (change: Partial<View>) => void;
}

function Head({ columns, order, onChange }: HeadProps) {
  const { t } = useTranslation('explore');
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const direction = order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
          const sort = () => onChange({ order: nextOrder(order, column) });
          return (
            <th key={column} role="columnheader" scope="col" aria-sort={direction} data-column={column}>
              <button type="button" className={styles.heading} onClick={sort}>
                {t(`column.${column}`)}
                <span className={styles.arrow} data-direction={direction} aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function keyOf({ indicator, unit, year, tertial, sex }: Fact): string {
  return `${indicator.id}${unit?.id ?? ''}${year}${tertial}${sex}`;
}
