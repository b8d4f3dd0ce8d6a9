import type { DemandMove } from '@tertial/domain';

/** The key of the words for what became of a target: what was made of it after it was reached or missed. */
export function moveWords(reached: boolean | null, next: DemandMove) {
  if (next === 'easier') return reached === null ? next : reached ? 'easierMet' : 'easierMissed';
  if (next === 'harder') return reached === null ? next : reached ? 'harderMet' : 'harderMissed';
  if (next === 'kept') return reached === null ? next : reached ? 'keptMet' : 'keptMissed';
  return next;
}
