import { type Absence, decimal, decimalText, type Measurement } from '@tertial/domain';

const absenceTexts: Record<Absence, string> = {
  notMeasured: 'ej mätt',
  notDelivered: '-',
  notApplicable: '.',
  secret: '..',
};

/** Only the figure of an outcome, as the server writes it. */
export interface FigureText {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  absence: Absence | null;
}

/** A measurement as it is sent. */
type EntryWords =
  | { empty: true }
  | { absence: Absence }
  | { value: string }
  | { ratio: { numerator: string; denominator: string } };

/** What an outcome says, as the domain knows it; null where nothing is entered. */
export function measurementOf({ value, numerator, denominator, absence }: FigureText): Measurement | null {
  if (absence !== null) return { kind: 'absent', reason: absence };
  if (numerator !== null && denominator !== null) {
    return { kind: 'ratio', numerator: decimal(numerator), denominator: decimal(denominator) };
  }
  return value === null ? null : { kind: 'value', value: decimal(value) };
}

function comma(text: string): string {
  return text.replace('.', ',');
}

/** How a measurement is written in an open cell: never grouped, always with a comma, so that it is read back as it was. */
export function entryText(measurement: Measurement | null): string {
  if (measurement === null) return '';
  if (measurement.kind === 'absent') return absenceTexts[measurement.reason];
  if (measurement.kind === 'value') return comma(decimalText(measurement.value));
  return `${comma(decimalText(measurement.numerator))} av ${comma(decimalText(measurement.denominator))}`;
}

/** A measurement as it is sent; null empties the cell. */
export function entryInput(measurement: Measurement | null): EntryWords {
  if (measurement === null) return { empty: true };
  if (measurement.kind === 'absent') return { absence: measurement.reason };
  if (measurement.kind === 'value') return { value: decimalText(measurement.value) };
  return {
    ratio: { numerator: decimalText(measurement.numerator), denominator: decimalText(measurement.denominator) },
  };
}
