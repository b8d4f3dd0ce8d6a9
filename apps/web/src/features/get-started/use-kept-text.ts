import type { PasteKind } from '@tertial/domain';
import { useState } from 'react';
import { keepDraft, readDraft } from '../../vocabulary/drafts.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';

const draftName = (step: string) => `paste.${step}`;

/** What is pasted but not added yet; it stays while other pages are looked at. */
export function useKeptText(kind: PasteKind): readonly [string, (text: string) => void] {
  const { id } = useViewer();
  const [text, setText] = useState(() => readDraft(id, draftName(kind)) ?? '');
  const change = (next: string) => {
    setText(next);
    keepDraft(id, draftName(kind), next === '' ? null : next);
  };
  return [text, change];
}

/** Whether something was pasted in a step that is not added yet. */
export function useIsPasted(step: string): boolean {
  const { id } = useViewer();
  return readDraft(id, draftName(step)) !== null;
}
