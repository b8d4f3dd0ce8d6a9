import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import styles from './indicator-page.module.css';
import { moveWords } from './move-words.ts';
import { ScrollTable } from './scroll-table.tsx';
import type { Edition } from './thread.ts';

type Revision = Edition['targets'][number];

/** Every target with its reason, whether it was reached, and what was made of it the year after. */
export function TargetTable({ thread }: { thread: readonly Edition[] }) {
  const { t } = useTranslation('lineage');
  return (
    <ScrollTable title={t('targets.title')}>
      <thead>
        <tr>
          <th scope="col">{t('targets.year')}</th>
          <th scope="col">{t('targets.target')}</th>
          <th scope="col">{t('targets.why')}</th>
          <th scope="col">{t('targets.set')}</th>
          <th scope="col">{t('targets.result')}</th>
          <th scope="col">{t('targets.next')}</th>
        </tr>
      </thead>
      <tbody>
        {thread.flatMap((edition) => {
          const revisions: readonly (Revision | null)[] = edition.targets.length === 0 ? [null] : edition.targets;
          return revisions.map((revision, place) => (
            <TargetRow
              key={revision?.id ?? edition.id}
              edition={edition}
              revision={revision}
              isLast={place === revisions.length - 1}
            />
          ));
        })}
      </tbody>
    </ScrollTable>
  );
}

interface TargetRowProps {
  readonly edition: Edition;
  readonly revision: Revision | null;
  /** The one that held at the year's end. */
  readonly isLast: boolean;
}

function TargetRow({ edition, revision, isLast }: TargetRowProps) {
  const { t } = useTranslation('lineage');
  const format = useFormat();
  const { reached, next } = edition;
  return (
    <tr>
      <th scope="row">{edition.year}</th>
      <td>
        <TargetLine target={revision?.target ?? null} unit={edition.unit} decimals={edition.decimals} />
      </td>
      <td>
        <span className={styles.words}>{revision?.note ?? t('targets.noReason')}</span>
      </td>
      <td>
        {revision?.savedAt
          ? t('targets.setBy', { moment: format.moment(revision.savedAt), name: revision.savedBy ?? '' })
          : t('targets.withPlan')}
      </td>
      <td>{isLast ? t(`targets.${reached === null ? 'unknown' : reached ? 'met' : 'missed'}`) : '–'}</td>
      <td>{isLast ? t(`next.${moveWords(reached, next)}`) : '–'}</td>
    </tr>
  );
}
