import { useTranslation } from '../../text/use-translation.ts';
import { useDueWords } from '../../vocabulary/due-words.ts';
import type { OrganisationDetailsFragment } from './__generated__/operations.ts';

/** What is planned for a unit, a sentence for each day: `Från 1 januari 2027: Stödenheten, under Vuxna.` */
export function usePlannedWords() {
  const { t } = useTranslation('admin');
  const { day } = useDueWords();
  return ({ placements }: Pick<OrganisationDetailsFragment['units'][number], 'placements'>): string[] =>
    placements.flatMap(({ from, name, parentName, planned }) => {
      if (!planned || from === null) return [];
      return parentName === null
        ? [t('organisation.plannedAtTheTop', { day: day(from), name })]
        : [t('organisation.plannedIs', { day: day(from), name, unit: parentName })];
    });
}
