import { Link } from '@tanstack/react-router';
import { type Tertial, tertialNumber, type Verdict } from '@tertial/domain';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { numeric, Table } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import { StandingRow } from './lazy-charts.tsx';
import { Legend } from './legend.tsx';
import { countIn, dueIn, partsOf, type StandingCount, type StandingPart, standingParts } from './standing.ts';
import styles from './standing-list.module.css';
import twin from './standing-table.module.css';
import { usePartWords } from './use-part-words.ts';

/** Something whose indicators are counted: a goal or a service area. */
export interface StandingItem {
  readonly id: string;
  readonly name: string;
  /** The name as a way in to what is behind it. */
  readonly link: ReactNode;
  /** Which of the table's rows are counted. */
  readonly search: { readonly year: number; readonly tertial: Tertial; readonly goal?: string; readonly area?: string };
  readonly attainment: readonly StandingCount[];
  /** What the figures say and what was judged; left out where nothing is judged. */
  readonly verdicts?: {
    readonly suggested: Verdict | null;
    readonly judged: Verdict | null;
    readonly differs: boolean;
  };
}

interface StandingListProps {
  readonly items: readonly StandingItem[];
  readonly tertial: Tertial;
  /** What stands in the first column. */
  readonly heading: string;
  readonly caption: string;
  /** Whether the bars begin with how to read them; once a page is enough. */
  readonly withLegend?: boolean;
}

/** One bar for each goal or service area, drawn to one scale, with the verdicts beside it. */
export function StandingBars({ items, tertial, heading, caption, withLegend = false }: StandingListProps) {
  const { t } = useTranslation('overview');
  const withVerdicts = items.some((item) => item.verdicts);
  const scale = Math.max(1, ...items.map((item) => dueOf(item, tertial)));
  return (
    <>
      {withLegend && <Legend counts={countsOf(items, tertial)} />}
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t('chart.indicators')}</th>
            {withVerdicts && <th scope="col">{t('chart.computed')}</th>}
            {withVerdicts && <th scope="col">{t('chart.judged')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" className={styles.name}>
                {item.link}
              </th>
              <td className={styles.bar}>
                <StandingBar item={item} tertial={tertial} scale={scale} />
                <PartLinks item={item} tertial={tertial} />
              </td>
              {item.verdicts && (
                <>
                  <td className={styles.verdict}>
                    <span className={styles.cellLabel} aria-hidden="true">
                      {t('chart.computed')}
                    </span>
                    <Suggested verdict={item.verdicts.suggested} />
                  </td>
                  <td className={styles.verdict}>
                    <span className={styles.cellLabel} aria-hidden="true">
                      {t('chart.judged')}
                    </span>
                    <JudgedAs verdict={item.verdicts.judged} differs={item.verdicts.differs} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The same counts as a table of figures. */
export function StandingTable({ items, tertial, heading, caption }: StandingListProps) {
  const { t } = useTranslation('overview');
  const { wordOfPart, told } = usePartWords();
  const parts = told(countsOf(items, tertial));
  const withVerdicts = items.some((item) => item.verdicts);
  return (
    <div className={twin.twin}>
      <Table caption={caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className={numeric}>
              {t('chart.total')}
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className={numeric}>
                {wordOfPart(part)}
              </th>
            ))}
            {withVerdicts && <th scope="col">{t('chart.computed')}</th>}
            {withVerdicts && <th scope="col">{t('chart.judged')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const count = countIn(item.attainment, tertial);
            return (
              <tr key={item.id}>
                <th scope="row">{item.link}</th>
                <td className={numeric}>{dueOf(item, tertial)}</td>
                {parts.map((part) => (
                  <td key={part} className={numeric}>
                    {count ? partsOf(count)[part] : 0}
                  </td>
                ))}
                {item.verdicts && (
                  <>
                    <td>
                      <Suggested verdict={item.verdicts.suggested} />
                    </td>
                    <td>
                      <JudgedAs verdict={item.verdicts.judged} differs={item.verdicts.differs} />
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}

function countsOf(items: readonly StandingItem[], tertial: Tertial): StandingCount[] {
  return items.flatMap(({ attainment }) => countIn(attainment, tertial) ?? []);
}

function dueOf(item: StandingItem, tertial: Tertial): number {
  const count = countIn(item.attainment, tertial);
  return count ? dueIn(count) : 0;
}

function StandingBar({ item, tertial, scale }: { item: StandingItem; tertial: Tertial; scale: number }) {
  const { t } = useTranslation('overview');
  const { barWords } = usePartWords();
  const count = countIn(item.attainment, tertial);
  if (!count || dueIn(count) === 0) return <span className={styles.quiet}>{t('chart.nothingDue')}</span>;
  const parts = partsOf(count);
  return (
    <Suspense fallback={<span className={styles.room} />}>
      <StandingRow
        bar={{ ...parts, label: item.name }}
        scale={scale}
        title={t('chart.barTitle', { name: item.name, parts: barWords(parts) })}
        description={t('chart.barDescription', { number: tertialNumber(tertial) })}
      />
    </Suspense>
  );
}

const statusesOf = {
  met: 'met',
  nearly: 'nearly',
  partly: 'partly',
  notMet: 'notMet',
  none: 'notMeasured,notReported',
} as const satisfies Record<StandingPart, string>;

/** The counts of a bar, each leading to the very indicators. */
function PartLinks({ item, tertial }: { item: StandingItem; tertial: Tertial }) {
  const { wordOfPart } = usePartWords();
  const count = countIn(item.attainment, tertial);
  if (!count || dueIn(count) === 0) return null;
  const parts = partsOf(count);
  return (
    <ul className={styles.parts}>
      {standingParts
        .filter((part) => parts[part] > 0)
        .map((part) => (
          <li key={part}>
            <Link to="/indikatorer" search={{ ...item.search, status: statusesOf[part] }} title={wordOfPart(part)}>
              <AttainmentShape status={part === 'none' ? 'notMeasured' : part} /> {parts[part]}
              <span className="visually-hidden"> {wordOfPart(part)}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Suggested({ verdict }: { verdict: Verdict | null }) {
  const { t } = useTranslation('overview');
  if (!verdict) return <span className={styles.quiet}>{t('chart.nothingMeasured')}</span>;
  return <AttainmentMark status={verdict} of="goal" />;
}

function JudgedAs({ verdict, differs }: { verdict: Verdict | null; differs: boolean }) {
  const { t } = useTranslation('overview');
  if (!verdict) return <span className={styles.quiet}>{t('chart.notJudged')}</span>;
  return (
    <>
      <AttainmentMark status={verdict} of="goal" />
      {differs && <span className={styles.differs}>{t('chart.differs')}</span>}
    </>
  );
}
