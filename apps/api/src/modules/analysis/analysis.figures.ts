import {
  absences,
  decimal,
  type Measurement,
  type Sex,
  sexes,
  type Tertial,
  tertialNumber,
  tertialOf,
  tertials,
} from '@tertial/domain';

/** What was reported for one tertial, of one sex. */
export interface Figure {
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly measurement: Measurement | null;
  readonly answers: number | null;
  readonly misreport: string | null;
}

/** The figures of a year by indicator and unit, each in the place that {@link figurePlace} tells. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, readonly (Figure | undefined)[]>>;

/** The place of a figure among those of a unit. */
export function figurePlace(tertial: Tertial, sex: Sex): number {
  return (tertialNumber(tertial) - 1) * sexes.length + sexes.indexOf(sex);
}

/**
 * Reads figures as the statement tells them, `1:2 3 total 39/42,2 3 women notMeasured;2:…`: for each indicator its place, then
 * its figures with the unit's place, tertial, sex and what was measured (`-` for nothing), and, where there are any, how many
 * answered (`-` for unknown) and the reason of a misreport in hex. What is told in the same words becomes one and the same
 * figure, since most of a hundred thousand are.
 *
 * @throws Error when it is anything else.
 */
export function readFigures(text: string, indicatorIds: readonly string[], unitIds: readonly string[]): Figures {
  const known = new Map<string, Figure>();
  const figures = new Map<string, Map<string, (Figure | undefined)[]>>();
  for (const series of text === '' ? [] : text.split(';')) {
    const colon = series.indexOf(':');
    const indicatorId = indicatorIds[Number(series.slice(0, colon)) - 1];
    if (indicatorId === undefined) throw new Error('A figure of no indicator.');
    const byUnit = new Map<string, (Figure | undefined)[]>();
    figures.set(indicatorId, byUnit);
    for (const told of series.slice(colon + 1).split(',')) {
      const space = told.indexOf(' ');
      const unitId = unitIds[Number(told.slice(0, space)) - 1];
      if (unitId === undefined) throw new Error('A figure of no unit.');
      const words = told.slice(space + 1);
      const figure = known.get(words) ?? readFigure(words);
      known.set(words, figure);
      const ofUnit = byUnit.get(unitId) ?? new Array<Figure | undefined>(tertials.length * sexes.length);
      ofUnit[figurePlace(figure.tertial, figure.sex)] = figure;
      byUnit.set(unitId, ofUnit);
    }
  }
  return figures;
}

function readFigure(words: string): Figure {
  const [part, who, measured = '-', answers = '-', misreport] = words.split(' ');
  const tertial = tertialOf(Number(part));
  const sex = sexes.find((each) => each === who);
  if (!tertial || !sex) throw new Error('Not a figure.');
  return {
    ...{ tertial, sex },
    measurement: readMeasurement(measured),
    answers: answers === '-' ? null : Number(answers),
    misreport: misreport === undefined ? null : Buffer.from(misreport, 'hex').toString(),
  };
}

function readMeasurement(words: string): Measurement | null {
  if (words === '-') return null;
  const reason = absences.find((each) => each === words);
  if (reason) return { kind: 'absent', reason };
  const [first = '', second] = words.split('/');
  return second === undefined
    ? { kind: 'value', value: decimal(first) }
    : { kind: 'ratio', numerator: decimal(first), denominator: decimal(second) };
}
