import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import type { Overview } from './overview.ts';

/** How firm the figures are, and when one of them was last saved. */
export function useStageLine() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return ({ stage, unapproved, savedAt }: Pick<Overview, 'stage' | 'unapproved' | 'savedAt'>): string =>
    [
      t(`stage.${stage}`),
      stage !== 'published' && t(unapproved ? 'stage.all' : 'stage.approvedOnly'),
      savedAt !== null && t('stage.savedAt', { moment: format.moment(savedAt) }),
    ]
      .filter((text) => text !== false)
      .join(' · ');
}
