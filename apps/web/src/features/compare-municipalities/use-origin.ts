import { useTranslation } from '../../text/use-translation.ts';
import type { PictureOrigin } from '../../vocabulary/picture-notes.ts';
import type { ComparisonQuery } from './__generated__/operations.ts';

/** What a saved picture of a comparison says of where it comes from. */
export function useOrigin({ measure, sex }: NonNullable<ComparisonQuery['comparison']>): PictureOrigin {
  const { t } = useTranslation('compare');
  const filters = `${t('measure')}: ${measure.name}; ${t('sex')}: ${t(`sexes.${sex}`)}`;
  return { filters, savedAt: null };
}
