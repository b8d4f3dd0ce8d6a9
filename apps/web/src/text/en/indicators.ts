import type { indicators as sv } from '../sv/indicators.ts';
import type { Translated } from '../translated.ts';

export const indicators: Translated<typeof sv> = { title: 'Indicators {{year}}' };
