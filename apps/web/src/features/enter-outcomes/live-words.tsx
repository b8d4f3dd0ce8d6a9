import { useTranslation } from '../../text/use-translation.ts';
import type { FieldState } from './field.ts';
import type { Part } from './parts.ts';
import { useSentence } from './sentence.ts';
import type { Place } from './sheet.ts';
import { useLatest, useSheet } from './use-sheet.tsx';

/** Says what became of the field that one has left, where one has gone on to. */
export function LiveWords() {
  const sheet = useSheet();
  const latest = useLatest();
  const found = latest === null ? null : sheet.placeOf(latest.field);
  return (
    <p className="visually-hidden" role="status">
      {latest !== null && found !== null && <Words {...found} state={latest.state} />}
    </p>
  );
}

function Words({ place: { row, cell }, part, state }: { place: Place; part: Part; state: FieldState }) {
  const { t } = useTranslation('report');
  const sentence = useSentence(row, cell, part)(state)?.words;
  return sentence === undefined ? null : t('note.announce', { name: row.name, sentence });
}
