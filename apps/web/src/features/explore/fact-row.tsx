// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
import type { Fact, FactColumn } from '@tertial/domain';
import { memo, type Ref } from 'react';
import { FactCell } from './fact-cell.tsx';
import type { NameOf } from './names.ts';

interface FactRowProps {
  fact: Fact;
  /** Its place among all rows. */
  index: number;
  columns: readonly FactColumn[];
  /** The words of the columns; a row shown as a card says them. */
  labels: ReadonlyMap<FactColumn, string>;
  nameOf: NameOf;
  /** Takes the height of the row; undefined where nobody asks. */
  measure: Ref<HTMLTableRowElement> | undefined;
}

/** One figure; drawn once, however far one scrolls and whatever is typed in the filter, as long as it stays in sight. */
export const FactRow = memo(function FactRow({ fact, index, columns, labels, nameOf, measure }: FactRowProps) {
  return (
    <tr role="row" ref={measure} data-index={index} aria-rowindex={index + 2}>
      {columns.map((column) => (
        <td key={column} role="cell" data-column={column} data-label={labels.get(column)}>
          <FactCell column={column} fact={fact} nameOf={nameOf} />
        </td>
      ))}
    </tr>
  );
});
