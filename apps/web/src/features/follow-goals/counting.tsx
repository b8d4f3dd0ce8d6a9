import { Link } from '@tanstack/react-router';
import { startTransition, useOptimistic } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './counting.module.css';
import type { Overview } from './overview.ts';

interface UnapprovedSwitchProps {
  readonly unapproved: boolean;
  /** Settles when the other figures are there. */
  readonly onChange: (unapproved: boolean) => Promise<void>;
}

interface CountingProps extends Pick<UnapprovedSwitchProps, 'onChange'> {
  readonly overview: Overview;
}

/** Asks for the figures that nobody has approved too; it turns at once, before the figures are there. */
export function UnapprovedSwitch({ unapproved, onChange }: UnapprovedSwitchProps) {
  const { t } = useTranslation('overview');
  const [asked, setAsked] = useOptimistic(unapproved);
  const ask = (wanted: boolean) =>
    startTransition(async () => {
      setAsked(wanted);
      await onChange(wanted);
    });
  return <Checkbox label={t('counting.switch')} checked={asked} onChange={ask} />;
}

/** What counts: approved figures, or the others too where one asks and may; and whose are left out. */
export function Counting({ overview, onChange }: CountingProps) {
  const { t } = useTranslation('overview');
  const { state, unapproved, mayCountUnapproved, leftOut, incomplete, toDate, now, year, tertial } = overview;
  const reservations = [
    incomplete > 0 && t('counting.incomplete', { count: incomplete }),
    now.notDue > 0 && t('counting.notDue', { count: now.notDue }),
    toDate > 0 && t('counting.toDate'),
  ].filter((text) => text !== false);
  const offers = mayCountUnapproved && (unapproved || state === 'open');
  if (!offers && reservations.length === 0) return null;
  return (
    <section id="counting" aria-label={t('counting.label')} className={styles.counting}>
      {offers && <UnapprovedSwitch unapproved={unapproved} onChange={onChange} />}
      {offers && unapproved && state !== 'locked' && <Notice tone="warning">{t('counting.on')}</Notice>}
      {leftOut.figures > 0 && (
        <p>
          {t('counting.leftOut', { count: leftOut.figures, indicators: leftOut.indicators })}{' '}
          {leftOut.units.map(({ id, unitId, name, figures }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link to="/rapportera/$period/$unitId" params={{ period: `${year}${tertial}`, unitId }}>
                {name}
              </Link>{' '}
              ({figures})
            </span>
          ))}
          {'. '}
          {t('counting.elsewhere')}
        </p>
      )}
      {reservations.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
