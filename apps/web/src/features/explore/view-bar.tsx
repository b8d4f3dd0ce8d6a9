import {
  type Dimension,
  dimensions,
  type Level,
  levels,
  sexes,
  type View,
  viewKinds,
  viewSearch,
} from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Choice } from '../../ui/choice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import styles from './explore.module.css';

interface ViewBarProps {
  view: View;
  /** How many figures the filters let through. */
  count: number;
  onChange: (change: Partial<View>) => void;
}

/** How the figures are shown, how many there are, and the same as a file. */
export function ViewBar({ view, count, onChange }: ViewBarProps) {
  const { t, i18n } = useTranslation('explore');
  const { roles } = useViewer();
  const { level, kind, group, rows, cols } = view;
  const sides = dimensions.filter((own) => level === 'units' || (own !== 'unit' && own !== 'division'));
  const named = (own: Dimension) => ({ id: own, label: t(`dimension.${own}`) });
  const setSides = (change: { rows?: Dimension; cols?: Dimension }) => {
    const next = { rows, cols, ...change };
    if (next.rows === next.cols) return;
    onChange({ ...next, ...withSexes(view, next) });
  };
  const file = (format: 'csv' | 'xlsx') =>
    `/export/analysis.${format}?${new URLSearchParams({ ...viewSearch(view), language: i18n.language })}`;
  return (
    <div className={styles.views}>
      <Choice
        label={t('view.label')}
        options={viewKinds.map((id) => ({ id, label: t(`view.${id}`) }))}
        value={kind}
        // The spread is between units, so they have to be there.
        onChange={(id) => onChange(id === 'spread' ? { kind: id, level: 'units' } : { kind: id })}
      />
      <Segmented<Level>
        label={t('level.label')}
        options={levels.map((id) => ({ id, label: t(`level.${id}`) }))}
        value={level}
        onChange={(id) => onChange(id === 'units' ? { level: id } : totals(view))}
      />
      {kind === 'pivot' ? (
        <>
          <Choice
            label={t('view.rows')}
            options={sides.map(named)}
            value={rows}
            onChange={(own) => setSides({ rows: own })}
          />
          <Choice
            label={t('view.cols')}
            options={sides.map(named)}
            value={cols}
            onChange={(own) => setSides({ cols: own })}
          />
        </>
      ) : null}
      {kind === 'table' && (
        <Choice
          label={t('view.group')}
          options={[{ id: 'none', label: t('view.noGroup') }, ...sides.map(named)]}
          value={group ?? 'none'}
          onChange={(own) => onChange({ group: dimensions.find((each) => each === own) ?? null })}
        />
      )}
      <p className={styles.count} role="status">
        {t('count', { count })}
      </p>
      <p className={styles.files}>
        <a href={`${file('csv')}&dialect=excel-sv`} download>
          {t('file.csv')}
        </a>
        <a href={file('xlsx')} download>
          {t('file.xlsx')}
        </a>
        {roles.some((role) => role !== 'namndledamot') && (
          <a href={`${file('xlsx')}&for=committee`} title={t('file.paperHelp')} download>
            {t('file.paper')}
          </a>
        )}
      </p>
    </div>
  );
}

/** Women and men have to be let through to be set against each other. */
function withSexes({ selection }: View, { rows, cols }: Pick<View, 'rows' | 'cols'>): Partial<View> {
  if ((rows !== 'sex' && cols !== 'sex') || selection.lists.sex !== undefined) return {};
  return { selection: { ...selection, lists: { ...selection.lists, sex: sexes } } };
}

/** All units together: what speaks of single units falls away. */
function totals({ selection, group, rows, cols }: View): Partial<View> {
  const { unit: _unit, division: _division, ...lists } = selection.lists;
  const ofUnits = (own: Dimension | null) => own === 'unit' || own === 'division';
  return {
    level: 'totals',
    selection: { ...selection, lists },
    ...(ofUnits(group) ? { group: null } : {}),
    ...(ofUnits(rows) || ofUnits(cols) ? { rows: 'indicator', cols: 'period' } : {}),
  };
}
