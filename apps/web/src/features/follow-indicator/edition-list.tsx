import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { Card } from '../../ui/table.tsx';
import styles from './indicator-page.module.css';
import type { Edition } from './thread.ts';

/** What the indicator was each year, and what had changed since the year before; the latest first. */
export function EditionList({ thread }: { thread: readonly Edition[] }) {
  const { t } = useTranslation('lineage');
  return (
    <Card>
      <h2>{t('editions.title')}</h2>
      <ol className={styles.editions} reversed>
        {thread.toReversed().map((edition) => (
          <EditionItem
            key={edition.id}
            edition={edition}
            before={thread.find(({ id }) => id === edition.predecessorId) ?? null}
          />
        ))}
      </ol>
    </Card>
  );
}

function EditionItem({ edition, before }: { edition: Edition; before: Edition | null }) {
  const { t } = useTranslation('lineage');
  const { changes } = edition;
  return (
    <li>
      <h3>
        {edition.year}
        {edition.status === 'draft' && ` (${t('editions.draft')})`}: {edition.name}
      </h3>
      {before === null && <p>{t('editions.first')}</p>}
      {before !== null && changes.length === 0 && <p>{t('editions.same')}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change}>{t(`change.${change}`)}</li>
          ))}
        </ul>
      )}
      {before !== null && changes.includes('renamed') && <p>{t('editions.was', { name: before.name })}</p>}
      {edition.breaksSeries && <p>{t('editions.breaks')}</p>}
      <dl className={styles.facts}>
        <dt>{t('editions.goal')}</dt>
        <dd>
          <Link to="/mal/$goalId" params={{ goalId: edition.goalId }}>
            {edition.goalNumber} {edition.goalTitle}
          </Link>
        </dd>
        {edition.definition !== null && (
          <>
            <dt>{t('editions.definition')}</dt>
            <dd>{edition.definition}</dd>
          </>
        )}
        {edition.method !== null && (
          <>
            <dt>{t('editions.method')}</dt>
            <dd>{edition.method}</dd>
          </>
        )}
        <dt>{t('editions.areas')}</dt>
        <dd>{edition.serviceAreas.join(', ') || '–'}</dd>
        <dt>{t('editions.units')}</dt>
        <dd>{edition.units.join(', ') || '–'}</dd>
      </dl>
    </li>
  );
}
