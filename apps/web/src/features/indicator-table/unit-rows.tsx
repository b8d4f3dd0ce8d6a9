// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import type { Tertial } from '@tertial/domain';
import { classNames } from '../../ui/class-names.ts';
import type { IndicatorRow_IndicatorFragment } from './__generated__/operations.ts';
import styles from './indicator-grid.module.css';
import { OutcomeCell } from './outcome-cell.tsx';

interface UnitRowsProps {
  indicator: IndicatorRow_IndicatorFragment;
  latest: Tertial;
  /** How many columns of the table lie to the right of the tertials. */
  columnsAfter?: number;
}

/** One row for each reporting unit, with the unit's own figures and the cells to enter them. */
export function UnitRows({ indicator, latest, columnsAfter = 4 }: UnitRowsProps) {
  return indicator.reportingUnits.map((unit, place) => (
    <tr key={unit.id} role="row" className={styles.unitRow}>
      <th role="rowheader" scope="row" className={styles.unitName}>
        {unit.name}
      </th>
      {indicator.results.map((result, index) => {
        const outcome = result.outcomes[place];
        return outcome === undefined ? (
          <td key={result.id} />
        ) : (
          <OutcomeCell
            key={outcome.id}
            outcome={outcome}
            indicator={indicator}
            stop={index + 1}
            className={classNames(styles.number, result.tertial === latest && styles.latest)}
            ofUnit
          />
        );
      })}
      {columnsAfter > 0 && <td colSpan={columnsAfter} className={styles.rest} />}
    </tr>
  ));
}
