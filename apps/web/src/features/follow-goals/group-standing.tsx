import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { periodWords } from '../../vocabulary/trend-arrow.tsx';
import { countedIn, groupsOf, type Overview, type OverviewGroup } from './overview.ts';
import styles from './overview-page.module.css';
import { StandingBars, type StandingItem, StandingTable } from './standing-list.tsx';

const words = {
  goal: { title: 'chart.goals', note: 'chart.goalsNote', heading: 'chart.goal' },
  assignment: { title: 'chart.assignments', note: 'chart.assignmentsNote', heading: 'chart.assignment' },
  serviceArea: { title: 'chart.areas', note: 'chart.areasNote', heading: 'chart.area' },
  division: { title: 'chart.divisions', note: 'chart.divisionsNote', heading: 'chart.division' },
} as const satisfies Record<OverviewGroup['kind'], object>;

interface GroupStandingProps {
  readonly overview: Overview;
  readonly kind: OverviewGroup['kind'];
}

/** Attainment within each group of a kind: bars, and the same as a table. Nothing where there is no such group. */
export function GroupStanding({ overview, kind }: GroupStandingProps) {
  const { t } = useTranslation('overview');
  const groups = groupsOf(overview, kind);
  if (groups.length === 0) return null;
  const items = groups.map((group) => itemOf(overview, group));
  const { title, note, heading } = words[kind];
  const shared = {
    ...{ items, tertial: overview.tertial, heading: t(heading), caption: t(title) },
    compared: periodWords(overview.comparedPeriod, overview.year),
  };
  return (
    <div id={kind} className={styles.anchor}>
      <ChartFrame
        title={t(title)}
        description={t(note)}
        chart={<StandingBars {...shared} withLegend={kind === 'goal'} />}
        table={<StandingTable {...shared} />}
      />
    </div>
  );
}

function itemOf(overview: Overview, group: OverviewGroup): StandingItem {
  const { kind, subjectId, number, suggested, judged, differs } = group;
  const name = number === null || kind === 'goal' ? group.name : `${number} ${group.name}`;
  return {
    ...{ id: group.id, name, now: group.now, before: group.before, metSince: group.metSince },
    counted: (part) => countedIn(overview, group, part),
    link:
      kind === 'goal' && subjectId !== null ? (
        <Link to="/mal/$goalId" params={{ goalId: subjectId }} search={{ tertial: overview.tertial }}>
          {name}
        </Link>
      ) : (
        <Link to="/oversikt/indikatorer" search={countedIn(overview, group)}>
          {name}
        </Link>
      ),
    ...(kind === 'goal' ? { verdicts: { suggested, judged, differs } } : {}),
  };
}
