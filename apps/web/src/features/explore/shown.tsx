import type { Fact, View } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { FactTable } from './fact-table.tsx';
import type { NameOf } from './names.ts';
import { PivotTable } from './pivot-table.tsx';

interface ShownProps {
  view: View;
  facts: readonly Fact[];
  nameOf: NameOf;
  onChange: (change: Partial<View>) => void;
}

/** The figures in the form that the address asks for. */
export function Shown({ view, facts, nameOf, onChange }: ShownProps) {
  const { t } = useTranslation('explore');
  if (facts.length === 0) return <Notice title={t('none.title')}>{t('none.help')}</Notice>;
  if (view.kind === 'pivot') return <PivotTable view={view} facts={facts} nameOf={nameOf} />;
  return <FactTable view={view} facts={facts} nameOf={nameOf} onChange={onChange} />;
}
