import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { classNames } from '../../ui/class-names.ts';
import styles from './attainment-charts.module.css';
import { type StandingPart, standingParts } from './standing.ts';

const rowHeight = 28;
const tertialHeight = 44;
const tertialLabelWidth = 76;
const gapBetweenParts = 2;
const roomForDigit = 6;

/** One bar of a chart: the lengths of its parts and, in a chart of several, its label. */
export type ChartBar = Readonly<Record<StandingPart, number>> & { readonly label: string };

interface Named {
  /** The accessible name of the picture. */
  readonly title: string;
  /** What the picture shows, in words, so that nothing is told by the picture alone. */
  readonly description: string;
}

/** One stacked bar, drawn to a scale that is shared with the bars above and below it. */
export function StandingRow({ bar, scale, title, description }: Named & { bar: ChartBar; scale: number }) {
  const stripes = useId();
  return (
    <BarChart
      layout="vertical"
      data={[bar]}
      responsive
      style={{ width: '100%', height: rowHeight }}
      margin={{ top: 2, right: 0, bottom: 2, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <Stripes id={stripes} />
      <XAxis type="number" domain={[0, scale]} hide />
      <YAxis type="category" dataKey="label" hide />
      {standingParts.map((part) => (
        <Bar
          key={part}
          dataKey={part}
          stackId="standing"
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <Part part={part} shape={shape} stripes={stripes} length={bar[part]} />}
        />
      ))}
    </BarChart>
  );
}

/** One stacked bar for each tertial, under each other. */
export function StandingRows({ bars, title, description }: Named & { bars: readonly ChartBar[] }) {
  const stripes = useId();
  return (
    <BarChart
      layout="vertical"
      data={[...bars]}
      responsive
      style={{ width: '100%', height: bars.length * tertialHeight }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={rowHeight - 4}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <Stripes id={stripes} />
      <XAxis type="number" domain={[0, 'dataMax']} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={tertialLabelWidth}
        tickLine={false}
        axisLine={false}
        tick={{ className: styles.axis ?? '' }}
      />
      {standingParts.map((part) => (
        <Bar
          key={part}
          dataKey={part}
          stackId="standing"
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => (
            <Part part={part} shape={shape} stripes={stripes} length={bars[shape.index]?.[part] ?? 0} />
          )}
        />
      ))}
    </BarChart>
  );
}

/** Diagonal lines and dots, so that the steps between are told from the others without its colour. */
function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.stripeGround} />
        <rect width="2" height="6" className={styles.stripe} />
      </pattern>
      <pattern id={`${id}dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className={styles.dotGround} />
        <circle cx="3.5" cy="3.5" r="1.7" className={styles.dot} />
      </pattern>
    </defs>
  );
}

interface PartProps {
  readonly part: StandingPart;
  readonly shape: BarShapeProps;
  readonly stripes: string;
  readonly length: number;
}

function Part({ part, shape, stripes, length }: PartProps) {
  if (length === 0) return null;
  const width = Math.max(0, shape.width - gapBetweenParts);
  return (
    <g>
      <rect
        x={shape.x + 0.5}
        y={shape.y + 0.5}
        width={Math.max(0, width - 1)}
        height={Math.max(0, shape.height - 1)}
        rx={3}
        className={styles[part]}
        fill={part === 'partly' ? `url(#${stripes})` : part === 'nearly' ? `url(#${stripes}dots)` : undefined}
      />
      {width >= roomForDigit && (
        <text
          x={shape.x + width / 2}
          y={shape.y + shape.height / 2}
          dominantBaseline="central"
          textAnchor="middle"
          className={classNames(styles.count, styles[`${part}Count`])}
        >
          {length}
        </text>
      )}
    </g>
  );
}
