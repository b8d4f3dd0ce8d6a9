import { Link } from '@tanstack/react-router';
import { type Tertial, tertialNumber, type Verdict } from '@tertial/domain';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { numeric, Table } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import { StandingRow } from './lazy-charts.tsx';
import { Legend } from './legend.tsx';
import type { CountedSearch } from './search.ts';
import { dueIn, partsOf, type StandingCount, type StandingPart, standingParts } from './standing.ts';
import styles from './standing-list.module.css';
import twin from './standing-table.module.css';
import { usePartWords } from './use-part-words.ts';

/** Something whose indicators are counted: a goal, an assignment, a service area or a division. */
export interface StandingItem {
  readonly id: string;
  readonly name: string;
  /** The name as a way in to what is behind it. */
  readonly link: ReactNode;
  /** The address of the indicators that a part of the bar counts. */
  readonly counted: (part: StandingPart) => CountedSearch;
  readonly now: StandingCount;
  /** The same in the tertial compared with; null where nothing was measured. */
  readonly before: StandingCount | null;
  /** How many more reach their target than then; null where nothing can be compared. */
  readonly metSince: number | null;
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
  /** The tertial compared with, in words: `T2`, or `T3 2021`. */
  readonly compared: string;
  /** Whether the bars begin with how to read them; once a page is enough. */
  readonly withLegend?: boolean;
}

/** One bar for each goal or service area, drawn to one scale, with the verdicts beside it. */
export function StandingBars({ items, tertial, heading, caption, compared, withLegend = false }: StandingListProps) {
  const { t } = useTranslation('overview');
  const withVerdicts = items.some((item) => item.verdicts);
  const scale = Math.max(1, ...items.map(({ now }) => dueIn(now)));
  return (
    <>
      {withLegend && <Legend counts={items.map(({ now }) => now)} />}
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
                <PartLinks item={item} />
                <Since item={item} compared={compared} />
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
export function StandingTable({ items, heading, caption, compared }: StandingListProps) {
  const { t } = useTranslation('overview');
  const { wordOfPart, told } = usePartWords();
  const parts = told(items.map(({ now }) => now));
  const compares = items.some(({ before }) => before !== null);
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
            {compares && (
              <th scope="col" className={numeric}>
                {t('chart.metThen', { compared })}
              </th>
            )}
            {withVerdicts && <th scope="col">{t('chart.computed')}</th>}
            {withVerdicts && <th scope="col">{t('chart.judged')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const lengths = partsOf(item.now);
            return (
              <tr key={item.id}>
                <th scope="row">{item.link}</th>
                <td className={numeric}>{dueIn(item.now)}</td>
                {parts.map((part) => (
                  <td key={part} className={numeric}>
                    {lengths[part]}
                  </td>
                ))}
                {compares && <td className={numeric}>{item.before === null ? '–' : item.before.met}</td>}
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

function StandingBar({ item, tertial, scale }: { item: StandingItem; tertial: Tertial; scale: number }) {
  const { t } = useTranslation('overview');
  const { barWords } = usePartWords();
  if (dueIn(item.now) === 0) return <span className={styles.quiet}>{t('chart.nothingDue')}</span>;
  const parts = partsOf(item.now);
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

/** The counts of a bar, each leading to the very indicators. */
function PartLinks({ item }: { item: StandingItem }) {
  const { wordOfPart } = usePartWords();
  if (dueIn(item.now) === 0) return null;
  const parts = partsOf(item.now);
  return (
    <ul className={styles.parts}>
      {standingParts
        .filter((part) => parts[part] > 0)
        .map((part) => (
          <li key={part}>
            <Link to="/oversikt/indikatorer" search={item.counted(part)} title={wordOfPart(part)}>
              <AttainmentShape status={part === 'none' ? 'notMeasured' : part} /> {parts[part]}
              <span className="visually-hidden"> {wordOfPart(part)}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}

/** How many more or fewer reach their target than then; silent where nothing changed. */
function Since({ item: { metSince: change }, compared }: { item: StandingItem; compared: string }) {
  const { t } = useTranslation('overview');
  if (change === null || change === 0) return null;
  return (
    <span className={styles.quiet}>
      {t(change > 0 ? 'chart.more' : 'chart.fewer', { count: Math.abs(change), compared })}
    </span>
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
