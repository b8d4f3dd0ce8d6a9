import { expect, type Page } from '@playwright/test';

/** A figure as it was reported, without anything that an analysis makes of it but its status. */
export interface PlainFigure {
  readonly name: string;
  /** The same through the years in which the indicator is the same. */
  readonly family: string;
  readonly goal: string;
  /** Its service areas. */
  readonly areas: readonly string[];
  /** Empty for all units together. */
  readonly unit: string;
  readonly year: number;
  readonly tertial: string;
  readonly sex: string;
  readonly value: number | null;
  /** On how many it rests. */
  readonly n: number | null;
  readonly isPercent: boolean;
  readonly status: string;
  readonly target: { readonly operator: string; readonly value: string } | null;
}

interface Answer {
  data: {
    analysis: {
      indicators: {
        name: string;
        family: string;
        unit: string;
        goal: { number: string; title: string };
        serviceAreaIds: string[];
        target: { operator: string; value: string } | null;
      }[];
      units: { name: string }[];
      serviceAreas: { id: string; name: string }[];
      figures: {
        indicator: number[];
        unit: (number | null)[];
        tertial: number[];
        sex: string[];
        value: (number | null)[];
        n: (number | null)[];
        status: string[];
      };
    };
  };
}

const query = `query ($year: Int!, $level: AnalysisLevel!) { analysis(year: $year, level: $level) {
  indicators { name family unit goal { number title } serviceAreaIds target { operator value } }
  units { name } serviceAreas { id name }
  figures { indicator unit tertial sex value n status } } }`;

/** The figures of some years one by one, as whoever is signed in may read them: what a journey reckons from by itself. */
export async function readFigures(page: Page, level: 'totals' | 'units', years: readonly number[]) {
  const found: PlainFigure[] = [];
  for (const year of years) {
    const answer = await page.request.post('/graphql', { data: { query, variables: { year, level } } });
    expect(answer.ok()).toBe(true);
    const { data }: Answer = await answer.json();
    const { indicators, units, serviceAreas, figures } = data.analysis;
    figures.indicator.forEach((place, row) => {
      const indicator = indicators[place];
      if (indicator === undefined) throw new Error('A figure has no indicator.');
      const { name, family, goal, target, serviceAreaIds } = indicator;
      const areas = serviceAreas.filter(({ id }) => serviceAreaIds.includes(id)).map((area) => area.name);
      found.push({
        ...{ name, family, goal: `${goal.number} ${goal.title}`, areas, target, year },
        unit: units[figures.unit[row] ?? -1]?.name ?? '',
        tertial: `T${figures.tertial[row]}`,
        sex: figures.sex[row] ?? '',
        value: figures.value[row] ?? null,
        n: figures.n[row] ?? null,
        isPercent: indicator.unit === 'percent',
        status: figures.status[row] ?? '',
      });
    });
  }
  return found;
}

/** The figures for everybody that are worse than the one before, which is worse than the one before that, beyond chance. */
export function worseTwice(figures: readonly PlainFigure[]): PlainFigure[] {
  const series = new Map<string, PlainFigure[]>();
  for (const figure of figures) {
    if (figure.value === null || figure.sex !== 'total') continue;
    const key = `${figure.family} ${figure.unit}`;
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  return [...series.values()].flatMap((own) => {
    const inTime = own.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
    return inTime.filter((figure, place) => {
      const [before, first] = [inTime[place - 1], inTime[place - 2]];
      return first !== undefined && before !== undefined && worse(figure, before) && worse(before, first);
    });
  });
}

/** The figures for everybody whose target is of the same kind as the year before, and lower. */
export function withLoweredTarget(figures: readonly PlainFigure[]): PlainFigure[] {
  return figures.filter(({ family, year, target, sex }) => {
    const before = figures.find((other) => other.family === family && other.year === year - 1)?.target ?? null;
    const sameKind = before !== null && target !== null && before.operator === target.operator;
    return sex === 'total' && sameKind && Number(target.value) < Number(before.value);
  });
}

function when({ year, tertial }: PlainFigure): string {
  return `${year}${tertial}`;
}

function worse(one: PlainFigure, other: PlainFigure): boolean {
  const more = (one.value ?? 0) - (other.value ?? 0);
  if (one.isPercent && mayBeChance(one, other)) return false;
  return one.target?.operator === 'atMost' ? more > 0 : more < 0;
}

/** Whether two shares, one of them of fewer than a hundred, differ no more than chance lets them: Agresti's and Caffo's interval. */
function mayBeChance(one: PlainFigure, other: PlainFigure): boolean {
  if ((one.n ?? 0) >= 100 && (other.n ?? 0) >= 100) return false;
  const [first, second] = [withOneOfEach(one), withOneOfEach(other)];
  return Math.abs(first.share - second.share) <= 1.96 * Math.sqrt(first.variance + second.variance);
}

function withOneOfEach({ value, n }: PlainFigure) {
  const size = (n ?? 0) + 2;
  const share = (((value ?? 0) * (n ?? 0)) / 100 + 1) / size;
  return { share, variance: (share * (1 - share)) / size };
}
