import { type Fact, type Selection, siftFacts } from '@tertial/domain';
import { useLayoutEffect, useState } from 'react';

interface Matching {
  /** The facts that the selection lets through, in their order. */
  readonly facts: readonly Fact[];
  /** True while they are those of the selection before. */
  readonly isBehind: boolean;
}

/** For how long facts are gone through before the page gets its turn, in milliseconds: half a frame. */
const longestTurn = 8;

/** So few are gone through within a turn; then nothing is drawn twice, first as behind and then as found. */
const fewFacts = 15_000;

/** Sifts facts by a selection; many in turns, so that one goes on typing and scrolling meanwhile. */
export function useMatching(all: readonly Fact[], selection: Selection): Matching {
  const [found, setFound] = useState(() => ({ all, selection, facts: allAtOnce(all, selection) }));
  let shown = found;
  if (found.all !== all || (found.selection !== selection && all.length <= fewFacts)) {
    // Facts of other years have other names; they are never shown beside the names of these.
    shown = { all, selection, facts: allAtOnce(all, selection) };
    setFound(shown);
  }
  const isBehind = shown.selection !== selection;
  useLayoutEffect(() => {
    if (!isBehind) return;
    const work = siftFacts(all, selection);
    const turns = new MessageChannel();
    const go = () => {
      const end = performance.now() + longestTurn;
      let turn = work.next();
      while (!turn.done && performance.now() < end) turn = work.next();
      if (turn.done) setFound({ all, selection, facts: turn.value });
      else turns.port2.postMessage(null);
    };
    turns.port1.onmessage = go;
    go();
    return () => turns.port1.close();
  }, [all, selection, isBehind]);
  return { facts: shown.facts, isBehind };
}

function allAtOnce(all: readonly Fact[], selection: Selection): readonly Fact[] {
  const work = siftFacts(all, selection);
  let turn = work.next();
  while (!turn.done) turn = work.next();
  return turn.value;
}
