import type { SampleEdition } from '../types.ts';
import { assignments, overarchingGoals } from './assignments-2022.ts';
import { goals } from './goals-2022.ts';
import { childIndicators } from './indicators-2022-children.ts';
import { choiceIndicators } from './indicators-2022-choice.ts';
import { independenceIndicators } from './indicators-2022-independence.ts';
import { participationIndicators } from './indicators-2022-participation.ts';
import { selfSupportIndicators } from './indicators-2022-self-support.ts';
import { centralIndicator } from './outline.ts';

/** The whole year as the committee's report tells it. */
export const edition2022: SampleEdition = {
  year: 2022,
  status: 'decided',
  periods: { T1: 'locked', T2: 'locked', T3: 'locked' },
  overarchingGoals,
  assignments,
  goals,
  indicators: [
    ...participationIndicators,
    ...childIndicators,
    ...selfSupportIndicators,
    ...independenceIndicators,
    ...choiceIndicators,
  ].map(centralIndicator),
};
