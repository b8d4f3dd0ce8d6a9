import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Tertial, tertialNumber } from '@tertial/domain';
import { type ReactNode, Suspense } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { AlternativeNote } from '../../vocabulary/alternative-note.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import { Ratio } from '../../vocabulary/measure.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { OverviewPartDocument, type OverviewPartQuery } from './__generated__/operations.ts';
import styles from './counted-page.module.css';
import { UnapprovedSwitch } from './counting.tsx';
import { Behind, IndicatorLink } from './followed-line.tsx';
import list from './gap-list.module.css';
import type { FollowedIndicator } from './overview.ts';
import { useStageLine } from './stage-line.tsx';
import { dueIn, partOf, partsOf, type StandingPart } from './standing.ts';
import { usePartWords } from './use-part-words.ts';

type Counted = NonNullable<OverviewPartQuery['overviewPart']>;

/** The indicators behind a number of the overview: as many as it says, and each with what made it. */
export function CountedPage() {
  const { year, tertial = 'T1' } = useSearch({ from: '/_signedIn/oversikt/indikatorer' });
  const { defaultYear } = useViewer();
  const chosen = { year: year ?? defaultYear, tertial };
  return (
    <StatusPeriod period={`${chosen.year}${tertial}`}>
      <Suspense fallback={<Waiting {...chosen} />}>
        <CountedOf {...chosen} />
      </Suspense>
    </StatusPeriod>
  );
}

interface Chosen {
  readonly year: number;
  readonly tertial: Tertial;
}

function CountedOf({ year, tertial }: Chosen) {
  const { t } = useTranslation(['overview', 'common']);
  const { unapproved, kind, key } = useSearch({ from: '/_signedIn/oversikt/indikatorer' });
  const stageLine = useStageLine();
  const { data } = useSuspenseQuery(OverviewPartDocument, {
    variables: { year, tertial, unapproved: unapproved === 'yes', kind: kind ?? null, key: key ?? null },
    // What counts may have changed on any other page.
    fetchPolicy: 'cache-and-network',
  });
  const counted = data.overviewPart;
  const title = t('counted.title', { number: tertialNumber(tertial), year });
  if (!counted) {
    return (
      <Page title={title} heading={title} lead={t('counted.nothing')}>
        <Back year={year} tertial={tertial} unapproved={unapproved} />
      </Page>
    );
  }
  const { number, name } = counted;
  const heading = name === null ? t('counted.all') : number === null ? name : `${number} ${name}`;
  return (
    <Page
      title={`${heading}, ${title}`}
      heading={heading}
      lead={title}
      aside={<span className={styles.quiet}>{stageLine(counted)}</span>}
    >
      <div className={styles.controls}>
        <Back year={year} tertial={tertial} unapproved={unapproved} />
        <Switch counted={counted} />
      </div>
      {counted.kind === 'division' && <p className={styles.quiet}>{t('chart.divisionsNote')}</p>}
      <CountedList counted={counted} />
    </Page>
  );
}

/** Asks for the figures that nobody has approved too, where there may be such. */
function Switch({ counted: { mayCountUnapproved, state, unapproved } }: { counted: Counted }) {
  const navigate = useNavigate({ from: '/oversikt/indikatorer' });
  if (!mayCountUnapproved || (state !== 'open' && !unapproved)) return null;
  return (
    <UnapprovedSwitch
      unapproved={unapproved}
      onChange={(wanted) =>
        navigate({ search: (at) => ({ ...at, unapproved: wanted ? 'yes' : undefined }), replace: true })
      }
    />
  );
}

function CountedList({ counted }: { counted: Counted }) {
  const { t } = useTranslation('overview');
  const { part } = useSearch({ from: '/_signedIn/oversikt/indikatorer' });
  const { told, wordOfPart } = usePartWords();
  const { now, indicators } = counted;
  const lengths = partsOf(now);
  const parts = told([now]);
  const due = indicators.filter(({ status }) => partOf(status) !== null);
  const shown = part === undefined ? due : due.filter(({ status }) => partOf(status) === part);
  return (
    <>
      <nav aria-label={t('counted.choose')}>
        <ul className={styles.parts}>
          <Choice part={undefined} chosen={part}>
            {t('counted.every')} {dueIn(now)}
          </Choice>
          {parts.map((each) => (
            <Choice key={each} part={each} chosen={part}>
              <AttainmentShape status={each === 'none' ? 'notMeasured' : each} /> {wordOfPart(each)} {lengths[each]}
            </Choice>
          ))}
        </ul>
      </nav>
      <p role="status" className={styles.quiet}>
        {t('counted.count', { count: shown.length })}
        {counted.guarded && ` ${t('fewWithheld')}`}
      </p>
      {shown.length > 0 && (
        <ul className={`${list.card} ${list.list} ${styles.list}`} aria-label={t('counted.label')}>
          {shown.map((indicator) => (
            <li key={indicator.id}>
              <CountedIndicator counted={counted} indicator={indicator} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly part: StandingPart | undefined;
  readonly chosen: StandingPart | undefined;
  readonly children: ReactNode;
}

function Choice({ part, chosen, children }: ChoiceProps) {
  return (
    <li>
      <Link
        from="/oversikt/indikatorer"
        to="."
        search={(at) => ({ ...at, part })}
        replace
        className={styles.part}
        aria-current={part === chosen ? 'true' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}

function CountedIndicator({ counted, indicator }: { counted: Counted; indicator: FollowedIndicator }) {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFormat();
  const { value, unit, decimals, target, reportedUnits, expectedUnits, status } = indicator;
  return (
    <div className={styles.row}>
      <span>
        <AttainmentMark status={status} />
      </span>
      <div>
        <IndicatorLink overview={counted} indicator={indicator} />
        <div className={styles.figures}>
          {value !== null && (
            <span className={list.value}>
              {format.measure(value, unit, decimals)}
              {indicator.toDate && ` ${t('common:series.toDate')}`}
            </span>
          )}
          <Ratio numerator={indicator.numerator} denominator={indicator.denominator} n={indicator.n} />
          {target !== null && (
            <span className={list.aim}>
              {t('counted.target')} <TargetLine target={target} unit={unit} decimals={0} brief />
            </span>
          )}
          {indicator.trend !== null && (
            <TrendArrow trend={indicator.trend} unit={unit} decimals={decimals} year={counted.year} />
          )}
        </div>
        {reportedUnits < expectedUnits && (
          <span className={list.note}>{t('gap.units', { reported: reportedUnits, count: expectedUnits })}</span>
        )}
        <AlternativeNote alternative={indicator.alternative} unit={unit} decimals={decimals} />
        {(indicator.figures.length > 0 || indicator.comment !== null) && <Behind indicator={indicator} />}
      </div>
    </div>
  );
}

function Back({ year, tertial, unapproved }: Chosen & { readonly unapproved: 'yes' | undefined }) {
  const { t } = useTranslation('overview');
  return (
    <Link to="/oversikt" search={{ year, tertial, unapproved }}>
      {t('counted.back')}
    </Link>
  );
}

function Waiting({ year, tertial }: Chosen) {
  const { t } = useTranslation(['overview', 'common']);
  const title = t('counted.title', { number: tertialNumber(tertial), year });
  return (
    <Page title={title} heading={title} lead={<span role="status">{t('common:loading')}</span>}>
      {null}
    </Page>
  );
}
