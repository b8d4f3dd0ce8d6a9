import type { SampleMunicipality } from './types.ts';

/** Measures that the municipalities of the sample have in common, by the code of the indicator that is tied to each. */
type Ties = Readonly<Record<string, string>>;

/** Upplands-Bro: those whose definition says the same thing. */
export const upplandsBroTies: Ties = {
  '2021-01': 'placed-school-followed',
  '2022-01': 'plan-current',
  '2022-03': 'e-application',
  '2022-05': 'situation-improved',
  '2022-06': 'plan-followed-up',
  '2022-07': 'start-within-30-days',
  '2022-08': 'contact-within-3-days',
  '2022-09': 'complaint-answered',
  '2022-15': 'placed-school-followed',
  '2022-21': 'self-support',
  '2022-27': 'violence-contact-48h',
  '2022-28': 'treatment-goal-reached',
  '2022-35': 'decides-at-home',
  '2023-01': 'plan-current',
  '2023-02': 'decides-at-home',
  '2023-19': 'violence-contact-48h',
};

/** The made-up municipality: the same every year. */
export const exempelbyTies: Ties = Object.fromEntries(
  ['2021', '2022', '2023'].flatMap((year) => [
    [`${year}-03`, 'start-within-30-days'],
    [`${year}-05`, 'plan-current'],
    [`${year}-10`, 'self-support'],
    [`${year}-12`, 'contact-within-3-days'],
    [`${year}-14`, 'complaint-answered'],
  ]),
);

/** A sample municipality with its indicators tied to shared measures. */
export function withSharedMeasures(sample: SampleMunicipality, ties: Ties): SampleMunicipality {
  return {
    ...sample,
    editions: sample.editions.map((edition) => ({
      ...edition,
      indicators: edition.indicators.map((indicator) => ({
        ...indicator,
        sharedMeasure: ties[indicator.code] ?? null,
      })),
    })),
  };
}
