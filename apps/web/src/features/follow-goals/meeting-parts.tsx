import type { ReactNode } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { AlternativeNote } from '../../vocabulary/alternative-note.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { useTargetText } from '../../vocabulary/target-line.tsx';
import { periodWords, TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import { Answers } from './answers.tsx';
import styles from './meeting.module.css';
import { type FollowedIndicator, groupsOf, type Overview, type OverviewGroup } from './overview.ts';
import { StandingStrip } from './standing-strip.tsx';
import { useDistanceText } from './use-distance-text.ts';

interface PartProps {
  readonly overview: Overview;
}

interface MeetingPart {
  readonly id: string;
  /** Whether there is anything to show in it. */
  readonly holds: (overview: Overview) => boolean;
  readonly draw: (overview: Overview) => ReactNode;
}

const most = 7;

/** What is shown at a meeting, in order. */
export const meetingParts: readonly MeetingPart[] = [
  { id: 'summary', holds: () => true, draw: (overview) => <Summary overview={overview} /> },
  ...(['goal', 'assignment', 'serviceArea', 'division'] as const).map((kind) => ({
    id: kind,
    holds: (overview: Overview) => overview.now.measured > 0 && groupsOf(overview, kind).length > 0,
    draw: (overview: Overview) => <Groups overview={overview} kind={kind} />,
  })),
  ...(['fallen', 'risen'] as const).map((which) => ({
    id: which,
    holds: (overview: Overview) => overview[which].length > 0,
    draw: (overview: Overview) => <Moved overview={overview} which={which} />,
  })),
  { id: 'gaps', holds: ({ gaps }) => gaps.length > 0, draw: (overview) => <Gaps overview={overview} /> },
  { id: 'lacking', holds: ({ lacking }) => lacking.length > 0, draw: (overview) => <Lacking overview={overview} /> },
  {
    id: 'misreports',
    holds: ({ misreports }) => misreports.length > 0,
    draw: (overview) => <Misreports overview={overview} />,
  },
  {
    id: 'divergences',
    holds: ({ divergences }) => divergences.length > 0,
    draw: (overview) => <Divergences overview={overview} />,
  },
];

function Summary({ overview }: PartProps) {
  const { t } = useTranslation('overview');
  return (
    <div className={styles.summary}>
      <h2 className="visually-hidden">{t('meeting.summary')}</h2>
      <Answers overview={overview} />
    </div>
  );
}

const words = {
  goal: { title: 'chart.goals', heading: 'chart.goal' },
  assignment: { title: 'chart.assignments', heading: 'chart.assignment' },
  serviceArea: { title: 'chart.areas', heading: 'chart.area' },
  division: { title: 'chart.divisions', heading: 'chart.division' },
} as const satisfies Record<OverviewGroup['kind'], object>;

function Groups({ overview, kind }: PartProps & { kind: OverviewGroup['kind'] }) {
  const { t } = useTranslation('overview');
  const groups = groupsOf(overview, kind);
  const compared = periodWords(overview.comparedPeriod, overview.year);
  const compares = groups.some(({ before }) => before !== null);
  const isGoal = kind === 'goal';
  return (
    <Rows title={t(words[kind].title)}>
      <thead>
        <tr>
          <th scope="col">{t(words[kind].heading)}</th>
          <th scope="col">{t('meeting.reached')}</th>
          {compares && <th scope="col">{t('meeting.before', { compared })}</th>}
          <th scope="col">{t('meeting.standing')}</th>
          {isGoal && <th scope="col">{t('chart.computed')}</th>}
          {isGoal && <th scope="col">{t('chart.judged')}</th>}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, number, now, before, suggested, judged, differs }) => (
          <tr key={id}>
            <th scope="row">{number === null ? name : `${number} ${name}`}</th>
            <td className={styles.figure}>{t('meeting.ofMeasured', { met: now.met, measured: now.measured })}</td>
            {compares && (
              <td className={styles.figure}>
                {before === null ? '–' : t('meeting.ofMeasured', { met: before.met, measured: before.measured })}
              </td>
            )}
            <td>
              <StandingStrip count={now} />
            </td>
            {isGoal && (
              <td className={styles.brief}>
                {suggested === null ? t('chart.nothingMeasured') : <AttainmentMark status={suggested} of="goal" />}
              </td>
            )}
            {isGoal && (
              <td className={styles.brief}>
                {judged === null ? t('chart.notJudged') : <AttainmentMark status={judged} of="goal" />}
                {differs && <span className={styles.differs}>{t('chart.differs')}</span>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

function Moved({ overview, which }: PartProps & { which: 'fallen' | 'risen' }) {
  const { t } = useTranslation('overview');
  const since = periodWords(overview.comparedPeriod, overview.year);
  const all = overview[which];
  return (
    <Rows
      title={t(`change.${which}`, { since })}
      rest={all.length - most}
      note={overview.withinNoise > 0 ? t('change.noise', { count: overview.withinNoise }) : null}
    >
      <thead>
        <tr>
          <th scope="col">{t('meeting.indicator')}</th>
          <th scope="col">{t('meeting.outcome')}</th>
          <th scope="col">{t('meeting.change')}</th>
          <th scope="col">{t('meeting.state')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((one, place) => (
          <tr key={one.id} className={onlyOnPaper(place)}>
            <Told indicator={one} />
            <td className={styles.brief}>
              <TrendArrow trend={one.trend} unit={one.unit} decimals={one.decimals} year={overview.year} />
            </td>
            <td className={styles.brief}>
              <AttainmentMark status={one.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

function Gaps({ overview }: PartProps) {
  const { t } = useTranslation('overview');
  const say = useDistanceText();
  const targetText = useTargetText();
  return (
    <Rows title={t('gap.title')} rest={overview.gaps.length - most}>
      <thead>
        <tr>
          <th scope="col">{t('meeting.indicator')}</th>
          <th scope="col">{t('meeting.outcome')}</th>
          <th scope="col">{t('meeting.target')}</th>
          <th scope="col">{t('meeting.wayLeft')}</th>
        </tr>
      </thead>
      <tbody>
        {overview.gaps.map(({ id, indicator, distance, towards }, place) => (
          <tr key={id} className={onlyOnPaper(place)}>
            <Told indicator={indicator} />
            <td className={styles.figure}>
              {indicator.target !== null && targetText(indicator.target, indicator.unit, 0, true)}
            </td>
            <td className={styles.figure}>{t(`gap.${towards}`, { distance: say(distance, indicator) })}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

function Lacking({ overview }: PartProps) {
  const { t } = useTranslation('overview');
  return (
    <Rows title={t('lacking.title')}>
      <thead>
        <tr>
          <th scope="col">{t('meeting.unit')}</th>
          <th scope="col">{t('meeting.state')}</th>
          <th scope="col">{t('meeting.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {overview.lacking.map(({ id, name, divisionName, lacking, answered, due }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {divisionName !== null && <span className={styles.quiet}> {divisionName}</span>}
            </th>
            <td>{t(`lacking.${lacking}`)}</td>
            <td className={styles.figure}>{t('lacking.answered', { answered, count: due })}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

function Misreports({ overview }: PartProps) {
  const { t } = useTranslation('overview');
  return (
    <Rows title={t('misreport.title')}>
      <thead>
        <tr>
          <th scope="col">{t('meeting.indicator')}</th>
          <th scope="col">{t('misreport.with')}</th>
          <th scope="col">{t('misreport.without')}</th>
          <th scope="col">{t('meeting.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {overview.misreports.map(({ id, indicator, without, reason, units }) => (
          <tr key={id}>
            <Told indicator={indicator} />
            <td className={styles.figure}>
              {without === null ? (
                t('misreport.nothingLeft')
              ) : (
                <Measure value={without} unit={indicator.unit} decimals={indicator.decimals} />
              )}
            </td>
            <td>
              {reason}
              {units.length > 0 && (
                <span className={styles.quiet}> {t('misreport.units', { units: units.join(', ') })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

function Divergences({ overview }: PartProps) {
  const { t } = useTranslation(['overview', 'common']);
  return (
    <Rows title={t('divergence.title')} rest={overview.divergences.length - most}>
      <thead>
        <tr>
          <th scope="col">{t('meeting.subject')}</th>
          <th scope="col">{t('chart.computed')}</th>
          <th scope="col">{t('chart.judged')}</th>
          <th scope="col">{t('meeting.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {overview.divergences.map((one, place) => (
          <tr key={one.id} className={onlyOnPaper(place)}>
            <th scope="row">{one.name}</th>
            <td className={styles.brief}>
              <AttainmentMark status={one.computed} of={one.isGoal ? 'goal' : 'indicator'} />
            </td>
            <td className={styles.brief}>
              <AttainmentMark status={one.judged} of={one.isGoal ? 'goal' : 'indicator'} />
            </td>
            <td>
              {one.unexplained ? (
                <strong>{t('divergence.unexplained')}</strong>
              ) : (
                (one.reason ?? (one.reasonCode && t(`common:judgement.reason.${one.reasonCode}`)))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  );
}

/** From the other end of the room one reads a few rows; on paper there is room for all. */
function onlyOnPaper(place: number): string | undefined {
  return place < most ? undefined : styles.onPaper;
}

/** The cells that begin a row about an indicator: its name and its figure. */
function Told({ indicator }: { indicator: FollowedIndicator }) {
  const { name, value, unit, decimals, numerator, denominator, n, alternative } = indicator;
  return (
    <>
      <th scope="row">{name}</th>
      <td className={styles.figure}>
        <Measure value={value} unit={unit} decimals={decimals} />{' '}
        <Ratio numerator={numerator} denominator={denominator} n={n} />{' '}
        <AlternativeNote alternative={alternative} unit={unit} decimals={decimals} />
      </td>
    </>
  );
}

interface RowsProps {
  readonly title: string;
  /** How many more there are than are shown. */
  readonly rest?: number;
  readonly note?: string | null;
  readonly children: ReactNode;
}

function Rows({ title, rest = 0, note = null, children }: RowsProps) {
  const { t } = useTranslation('overview');
  return (
    <>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard has to reach it to scroll */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table>{children}</table>
      </section>
      {rest > 0 && <p className={styles.rest}>{t('meeting.rest', { count: rest })}</p>}
      {note !== null && <p className={styles.quiet}>{note}</p>}
    </>
  );
}
