import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from './button.tsx';
import styles from './chart-frame.module.css';
import { useOnPaper } from './use-on-paper.ts';

interface ChartFrameProps {
  title: string;
  /** One sentence that says what the chart shows, for those who do not see it. */
  description: string;
  /** Null where the table is all there is to show. */
  chart: ReactNode | null;
  /** The same figures as a table; a function where it is so long that it is built only when it is looked at. */
  table: ReactNode | (() => ReactNode);
  /** What else can be done with the chart, for example to save it; stands before the choice of chart or table. */
  actions?: ReactNode;
  /** What the reader has to know before reading it, for example that there was too much to draw. */
  notice?: ReactNode;
  /** Set where a table that is wider than its place opens at its end, and does so again when this changes. */
  endFirst?: string;
}

/** A chart with a title, a description and a twin as a table. On paper both are shown. */
export function ChartFrame({ title, description, chart, table, actions, notice, endFirst }: ChartFrameProps) {
  const { t } = useTranslation();
  const [wanted, setAsTable] = useState(false);
  const asTable = wanted || chart === null;
  const onPaper = useOnPaper();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (endFirst !== undefined && asTable && place.current !== null)
      place.current.scrollLeft = place.current.scrollWidth;
  }, [endFirst, asTable]);
  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption className={styles.caption}>
        <div>
          <h2 id={`${id}-title`} className={styles.title}>
            {title}
          </h2>
          <p id={`${id}-desc`} className={styles.description}>
            {description}
          </p>
        </div>
        {actions}
        {chart !== null && (
          <Button small weight="quiet" onPress={() => setAsTable(!asTable)}>
            {asTable ? t('chart.showChart') : t('chart.showTable')}
          </Button>
        )}
      </figcaption>
      {notice}
      <div className={styles.chart} hidden={asTable}>
        {chart}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard has to reach it to scroll */}
      <section ref={place} className={styles.table} hidden={!asTable} aria-labelledby={`${id}-title`} tabIndex={0}>
        {typeof table !== 'function' ? table : asTable || onPaper ? table() : null}
      </section>
    </figure>
  );
}
