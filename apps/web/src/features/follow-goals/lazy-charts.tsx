import { lazy } from 'react';

/** The charts stand in a file of their own, so that the figures are there before the drawing library is fetched. */
export const StandingRow = lazy(async () => ({ default: (await import('./attainment-charts.tsx')).StandingRow }));
export const StandingRows = lazy(async () => ({
  default: (await import('./attainment-charts.tsx')).StandingRows,
}));
