import {
  type Absence,
  absences,
  type Decimal,
  decimal,
  type Sex,
  sexes,
  type Tertial,
  tertials,
} from '@tertial/domain';

/** One unit's figure. */
export interface FigureRow {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly absence: Absence | null;
  readonly misreport: string | null;
  readonly answers: number | null;
}

const tertialWords = new Map<string, Tertial>(tertials.map((tertial) => [tertial.slice(1), tertial]));
const sexWords = new Map<string, Sex>(sexes.map((sex) => [sex, sex]));
const absenceWords = new Map<string, Absence>(absences.map((absence) => [absence, absence]));

/**
 * Reads figures as the statement tells them, `1:2 3 total  39 42   ,…;…`: for each indicator its place, then its figures with
 * the unit's place, tertial, sex, value, numerator, denominator, absence, answers and the reason of a misreport in hex.
 * Equal numbers become one and the same, since most of a hundred thousand are.
 *
 * @throws Error when it is anything else.
 */
export function readFigures(text: string, indicatorIds: readonly string[], unitIds: readonly string[]): FigureRow[] {
  const known = new Map<string, Decimal>();
  const number = (word: string): Decimal | null => {
    if (word === '') return null;
    const found = known.get(word) ?? decimal(word);
    known.set(word, found);
    return found;
  };
  const rows: FigureRow[] = [];
  for (const series of text === '' ? [] : text.split(';')) {
    const colon = series.indexOf(':');
    const indicatorId = indicatorIds[Number(series.slice(0, colon)) - 1];
    for (const figure of series.slice(colon + 1).split(',')) {
      const [
        place,
        part = '',
        who = '',
        value = '',
        numerator = '',
        denominator = '',
        absence = '',
        answers,
        misreport,
      ] = figure.split(' ');
      const unitId = unitIds[Number(place) - 1];
      const tertial = tertialWords.get(part);
      const sex = sexWords.get(who);
      if (indicatorId === undefined || unitId === undefined || !tertial || !sex) throw new Error('Not a figure.');
      rows.push({
        ...{ indicatorId, unitId, tertial, sex },
        value: number(value),
        numerator: number(numerator),
        denominator: number(denominator),
        absence: absenceWords.get(absence) ?? null,
        misreport: misreport ? Buffer.from(misreport, 'hex').toString() : null,
        answers: answers ? Number(answers) : null,
      });
    }
  }
  return rows;
}
