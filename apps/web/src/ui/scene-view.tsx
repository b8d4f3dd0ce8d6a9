import { type KeyboardEvent, memo, type PointerEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { classNames } from './class-names.ts';
import styles from './scene.module.css';
import { type Mark, quietTone, type Scene, shapeBox, type TextMark, voicesOf } from './scene.ts';

interface SceneViewProps {
  /** Lays the drawing out for a width in pixels; the same function as long as it draws the same. */
  draw: (width: number) => Scene;
  /** What the drawing is of. */
  title: string;
  /** What it shows, in a sentence. */
  description: string;
}

const leastWidth = 240;
const widthAtFirst = 960;
const reach = 40;

/**
 * A drawing as wide as its place. The arrow keys walk through its figures, and the line below says each of them; so does
 * pointing.
 */
export function SceneView({ draw, title, description }: SceneViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const room = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(widthAtFirst);
  const [at, setAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(Math.max(leastWidth, element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scene = useMemo(() => draw(width), [draw, width]);
  const point = at === null ? undefined : scene.points[at];

  function walk(event: KeyboardEvent) {
    const to = stepTo(event.key, at, scene.points.length);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
  }

  function show(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = scene.width / box.width;
    setAt(nearest(scene, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through its figures */}
      <section ref={room} className={styles.room} aria-label={t('chart.walk', { title })} tabIndex={0} onKeyDown={walk}>
        <svg
          className={styles.scene}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          width={scene.width}
          height={scene.height}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          onPointerMove={show}
          onPointerLeave={() => setAt(null)}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          <Marks marks={scene.marks} />
          {point !== undefined && <circle cx={point.x} cy={point.y} r="8" className={styles.ring} />}
        </svg>
      </section>
      <output className={styles.told}>{point?.said ?? ''}</output>
    </>
  );
}

/** In another width there are the same marks at other places: each is known by its kind and its turn, and moved. */
const Marks = memo(function Marks({ marks }: Pick<Scene, 'marks'>) {
  const turns = { rect: 0, path: 0, circle: 0, shape: 0, text: 0 };
  return marks.map((mark) => {
    turns[mark.kind] += 1;
    return drawn(mark, `${mark.kind}${turns[mark.kind]}`);
  });
});

/** No component of its own, as there are hundreds. */
function drawn(mark: Mark, key: string) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          key={key}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius ?? 0}
          fill="currentColor"
          className={styles[mark.fill]}
        />
      );
    case 'path':
      return (
        <path
          key={key}
          d={mark.d}
          fill="none"
          stroke="currentColor"
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
          strokeLinejoin="round"
          className={styles[mark.stroke]}
        />
      );
    case 'circle':
      return (
        <circle
          key={key}
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          stroke="currentColor"
          strokeWidth={2}
          fill="currentColor"
          className={classNames(styles[mark.tone], mark.hollow && styles.hollow)}
        />
      );
    case 'shape':
      return (
        <g
          key={key}
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.size / shapeBox})`}
          className={styles[mark.tone]}
        >
          {mark.parts.map(({ d, line, dash, inverse }) => (
            <path
              key={d}
              d={d}
              fill={line === undefined ? 'currentColor' : 'none'}
              stroke={line === undefined ? 'none' : 'currentColor'}
              strokeWidth={line}
              strokeDasharray={dash}
              strokeLinejoin="round"
              className={inverse ? styles.paper : undefined}
            />
          ))}
        </g>
      );
    case 'text':
      return (
        <text
          key={key}
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.strong ? 600 : 400}
          fill="currentColor"
          className={styles[mark.tone]}
        >
          {mark.quiet === undefined ? mark.text : <Words mark={mark} />}
        </text>
      );
  }
}

function Words({ mark }: { mark: TextMark }) {
  const [before, quiet, after] = voicesOf(mark);
  if (quiet === '') return before;
  return (
    <>
      {before}
      <tspan className={styles[quietTone]} fill="currentColor" fontWeight={400}>
        {quiet}
      </tspan>
      {after}
    </>
  );
}

/** Where a key leads; undefined for a key that leads nowhere, null for out of the drawing. */
function stepTo(key: string, at: number | null, count: number): number | null | undefined {
  if (key === 'Escape') return null;
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? count - 1 : Math.max(0, at - 1);
  return undefined;
}

function nearest(scene: Scene, x: number, y: number): number | null {
  let best: number | null = null;
  let least = reach;
  scene.points.forEach((point, index) => {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}
