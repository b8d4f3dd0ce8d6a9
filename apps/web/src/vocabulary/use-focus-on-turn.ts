import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus into a part of the page when the part turns to another state, as what had the focus is gone then.
 * The first element that fits the selector takes it. Nothing happens when the page opens.
 */
export function useFocusOnTurn(state: string, selector: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    part.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [state, selector]);
  return part;
}
