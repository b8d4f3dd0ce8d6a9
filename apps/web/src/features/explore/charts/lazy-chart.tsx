import { lazy } from 'react';

/** The charts stand in a file of their own, fetched when the first of them is shown. */
export const ExplorerChart = lazy(() => import('./explorer-chart.tsx'));
