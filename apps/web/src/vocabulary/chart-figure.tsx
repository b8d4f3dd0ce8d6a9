import type { FigureStage, PeriodKey } from '@tertial/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { ChartFrame } from '../ui/chart-frame.tsx';
import { Notice } from '../ui/notice.tsx';
import { savePicture } from '../ui/save-picture.ts';
import type { Scene } from '../ui/scene.ts';
import { SceneView } from '../ui/scene-view.tsx';
import { type PictureOrigin, usePictureNotes } from './picture-notes.ts';

interface ChartFigureProps {
  title: string;
  /** What the chart shows, in a sentence or two computed from its figures. */
  description: string;
  /** Lays the drawing out for a width in pixels; the same function as long as it draws the same. */
  draw: (width: number) => Scene;
  /** The same figures as a table; see the frame. */
  table: ReactNode | (() => ReactNode);
  /** The figures in it, as far as a saved picture tells of them. */
  figures: readonly { readonly period: PeriodKey; readonly stage: FigureStage }[];
  origin: PictureOrigin;
  notice?: ReactNode;
  /** True where the table shows on the page what the drawing shows in a file. */
  asTableOnly?: boolean;
  /** See the frame. */
  endFirst?: string;
}

const fileWidth = 960;

/** A chart with its sentence, its table, and the ways to take it along as a picture. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, description, draw, table, figures, origin, notice, asTableOnly = false, endFirst } = props;
  const { t } = useTranslation();
  const notesOf = usePictureNotes();
  const [failed, setFailed] = useState(false);

  async function save(kind: 'svg' | 'png') {
    setFailed(false);
    try {
      await savePicture(kind, draw(fileWidth), { title, description, notes: notesOf(origin, figures, new Date()) });
    } catch {
      setFailed(true);
    }
  }

  return (
    <ChartFrame
      title={title}
      description={description}
      table={table}
      {...(endFirst === undefined ? {} : { endFirst })}
      actions={
        <>
          <Button small weight="quiet" onPress={() => void save('svg')}>
            {t('chart.saveSvg')}
          </Button>
          <Button small weight="quiet" onPress={() => void save('png')}>
            {t('chart.savePng')}
          </Button>
        </>
      }
      notice={
        <>
          {notice}
          {failed && <Notice tone="problem">{t('chart.notSaved')}</Notice>}
        </>
      }
      chart={asTableOnly ? null : <SceneView draw={draw} title={title} description={description} />}
    />
  );
}
