import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { tertialNumber } from '@tertial/domain';
import { Suspense, useEffect, useRef } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { OverviewDocument } from './__generated__/operations.ts';
import styles from './meeting.module.css';
import { meetingParts } from './meeting-parts.tsx';
import type { Overview } from './overview.ts';
import { useStageLine } from './stage-line.tsx';

/** The overview without anything around it, a part at a time: to be read from the other end of the room, or printed. */
export function MeetingPage() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <Meeting />
    </Suspense>
  );
}

function Meeting() {
  const { t } = useTranslation(['overview', 'common']);
  const { year, tertial = null, unapproved } = useSearch({ from: '/_signedIn/oversikt/mote' });
  const viewer = useViewer();
  const chosen = year ?? viewer.defaultYear;
  const { data } = useSuspenseQuery(OverviewDocument, {
    variables: { year: chosen, tertial, unapproved: unapproved === 'yes', forCommittee: true },
    fetchPolicy: 'cache-and-network',
  });
  if (!data.overview) return <p>{t('common:error.noYear', { year: chosen })}</p>;
  return (
    <StatusPeriod period={`${chosen}${data.overview.tertial}`}>
      <Sheet overview={data.overview} />
    </StatusPeriod>
  );
}

function Sheet({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const { year, tertial } = overview;
  const title = t('title', { number: tertialNumber(tertial), year });
  const parts = meetingParts.filter(({ holds }) => holds(overview));
  const { place, turn } = useTurning(parts.length);
  const top = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each part is read from its beginning.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return (
    <div className={styles.meeting}>
      <title>{`${t('meeting.title')}, ${title} – Tertial`}</title>
      <Head overview={overview} title={title} heading={top} />
      <div className={styles.parts}>
        {parts.map(({ id, draw }, at) => (
          <section key={id} className={styles.part} data-shown={at + 1 === place || undefined}>
            {draw(overview)}
          </section>
        ))}
      </div>
      <footer className={styles.footer}>
        <span aria-live="polite">{t('meeting.place', { place, count: parts.length })}</span>
        <Button isDisabled={place === 1} onPress={() => turn(place - 1)}>
          {t('meeting.previous')}
        </Button>
        <Button isDisabled={place === parts.length} onPress={() => turn(place + 1)}>
          {t('meeting.next')}
        </Button>
        <span className={styles.keys}>{t('meeting.keys')}</span>
        <Button weight="quiet" onPress={() => document.documentElement.requestFullscreen()}>
          {t('meeting.fullScreen')}
        </Button>
        <Button weight="quiet" onPress={() => print()}>
          {t('meeting.print')}
        </Button>
        <Link
          to="/oversikt"
          search={{ year, tertial, unapproved: overview.unapproved ? 'yes' : undefined }}
          className={buttonClass('quiet')}
        >
          {t('meeting.leave')}
        </Link>
      </footer>
    </div>
  );
}

interface HeadProps {
  readonly overview: Overview;
  readonly title: string;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}

/** Whose figures these are, of when and how firm; on paper it stands on every page. */
function Head({ overview, title, heading }: HeadProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const stageLine = useStageLine();
  const { municipality } = useViewer();
  return (
    <header className={styles.head}>
      <div>
        <h1 ref={heading}>{title}</h1>
        <p>
          {municipality.name} · {stageLine(overview)}
          <span className={styles.printed}> · {t('meeting.printed', { moment: format.moment(now()) })}</span>
        </p>
        {overview.guarded && <p>{t('fewWithheld')}</p>}
      </div>
    </header>
  );
}

function now(): string {
  return new Date().toISOString();
}

/** Which part is on show, by the address; the arrow keys turn, Escape leaves. */
function useTurning(count: number) {
  const { year, tertial, unapproved, part = 1 } = useSearch({ from: '/_signedIn/oversikt/mote' });
  const navigate = useNavigate({ from: '/oversikt/mote' });
  const place = Math.min(part, Math.max(1, count));
  const turn = (to: number) => {
    const next = Math.min(Math.max(1, to), count);
    if (next !== place) navigate({ search: (search) => ({ ...search, part: next }), replace: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') navigate({ to: '/oversikt', search: { year, tertial, unapproved } });
      const wanted = placeOf(event.key, place, count);
      if (wanted === null) return;
      event.preventDefault();
      turn(wanted);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return { place, turn };
}

function placeOf(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return place + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return place - 1;
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return null;
  }
}
