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
import { memo, useMemo, useRef } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOnPaper } from '../../ui/use-on-paper.ts';
import styles from './explore.module.css';
import { FactCell } from './fact-cell.tsx';
import { nextOrder, shownColumns } from './fact-order.ts';
import { useReachedText } from './fact-parts.tsx';
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

/** The rows that a browser can still scroll to one by one; a file takes all of them. */
const mostLines = 20_000;

/** The rows that stand on paper; some fifty sheets. */
const mostOnPaper = 1_000;

/** Every figure on a row of its own. Only the rows in sight are drawn, so that ten thousand scroll like ten. */
export function FactTable({ view, facts, nameOf, onChange }: FactTableProps) {
  const { t } = useTranslation(['explore', 'common']);
  const frame = useRef<HTMLDivElement>(null);
  const { group } = view;
  const lines = useMemo(() => linesOf(facts, group), [facts, group]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    overscan: 12,
    getItemKey: (place) => lines[place]?.key ?? place,
  });
  const onPaper = useOnPaper();
  const scrolledTo = virtual.getVirtualItems();
  const inSight = onPaper ? lines.slice(0, mostOnPaper).map(({ key }, index) => ({ key, index })) : scrolledTo;
  const before = onPaper ? 0 : (scrolledTo[0]?.start ?? 0);
  const after = onPaper ? 0 : virtual.getTotalSize() - (scrolledTo.at(-1)?.end ?? 0);
  const { level, columns } = view;
  const { sex } = view.selection.lists;
  const shown = useMemo(() => shownColumns(level, columns, sex), [level, columns, sex]);
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section ref={frame} className={styles.frame} tabIndex={0} aria-label={t('table.label')}>
        <table role="table" className={styles.table} aria-rowcount={lines.length + 1}>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex={1}>
              {shown.map((column) => (
                <Heading key={column} column={column} view={view} onChange={onChange} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            <Spacer height={before} columns={shown.length} />
            {inSight.map(({ index, key }) => {
              const line = lines[index];
              if (line === undefined) return null;
              const measure = onPaper ? undefined : virtual.measureElement;
              return <Row key={key} {...{ line, index, shown, group, nameOf, measure }} />;
            })}
            <Spacer height={after} columns={shown.length} />
          </tbody>
        </table>
      </section>
    </>
  );
}

interface RowProps {
  readonly line: Line;
  readonly index: number;
  readonly shown: readonly FactColumn[];
  readonly group: View['group'];
  readonly nameOf: NameOf;
  /** Told of the row once it is drawn; none on paper. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** One row. It stays as it is while others come and go. */
const Row = memo(function Row({ line, index, shown, group, nameOf, measure }: RowProps) {
  const { t } = useTranslation('explore');
  const reachedText = useReachedText((words) => t('table.reached', words));
  return (
    <tr
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-group={line.kind === 'group' || undefined}
    >
      {line.kind === 'group' ? (
        <th role="rowheader" scope="rowgroup" colSpan={shown.length}>
          {group !== null && nameOf(group, line.key)} <span className={styles.aside}>{reachedText(line.count)}</span>
        </th>
      ) : (
        shown.map((column) => (
          <td key={column} role="cell" data-column={column} data-label={t(`column.${column}`)}>
            <FactCell column={column} fact={line.fact} nameOf={nameOf} />
          </td>
        ))
      )}
    </tr>
  );
});

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

interface HeadingProps {
  column: FactColumn;
  view: View;
  onChange: (change: Partial<View>) => void;
}

function Heading({ column, view: { order }, onChange }: HeadingProps) {
  const { t } = useTranslation('explore');
  const direction = order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={direction} data-column={column}>
      <button type="button" className={styles.heading} onClick={() => onChange({ order: nextOrder(order, column) })}>
        {t(`column.${column}`)}
        <span className={styles.arrow} data-direction={direction} aria-hidden="true" />
      </button>
    </th>
  );
}

function keyOf({ indicator, unit, year, tertial, sex }: Fact): string {
  return `${indicator.id}${unit?.id ?? ''}${year}${tertial}${sex}`;
}
