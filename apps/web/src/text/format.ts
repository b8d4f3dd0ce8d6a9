import { decimal, decimalText, type MeasureUnit, roundHalfAwayFromZero } from '@tertial/domain';
import i18next from 'i18next';
import { type Language, localeOf } from './language.ts';
import { useTranslation } from './use-translation.ts';

/** Whose clock every time is told by, wherever the reader sits: the days and the hours of a tertial are Swedish ones. */
export const timeZone = 'Europe/Stockholm';

const nbsp = '\u00A0';
const minus = '\u2212';

/** Figures and times in the words of one language. */
export interface Format {
  /** An exact decimal text, rounded half away from zero to so many decimals: `91.5` → `92`. */
  number: (value: string, decimals: number) => string;
  /** An exact decimal text with all the decimals it has, without trailing zeros. */
  exact: (value: string) => string;
  /** A figure with its unit: `86 %`, `17 dagar`, `−15 116 tkr`. */
  measure: (value: string, unit: MeasureUnit, decimals: number) => string;
  /** A difference with its sign: `+6`, `−3`, `0`. */
  change: (value: string, decimals: number) => string;
  /** A clock time such as 14:05. */
  time: (iso: string) => string;
  /** A date with a clock time. */
  moment: (iso: string) => string;
}

/** Text that the runtime reads exactly, digit for digit; a JavaScript number would lose digits. */
function isNumeral(text: string): text is Intl.StringNumericLiteral {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Formatting for a language; pure, so that it can be tested without a component. */
export function formatIn(
  language: Language,
  words: (key: 'days' | 'tkr', value: string, count: number) => string,
): Format {
  const locale = localeOf[language];
  // Making one costs more than a hundred figures written with it.
  const writers = new Map<string, Intl.NumberFormat>();
  const plain = (text: string, least: number, most: number) => {
    if (!isNumeral(text)) return text;
    const key = `${least} ${most}`;
    const writer =
      writers.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    writers.set(key, writer);
    return writer.format(text).replace(/^-/, minus);
  };
  const rounded = (value: string, decimals: number) => decimalText(roundHalfAwayFromZero(decimal(value), decimals));
  const number = (value: string, decimals: number) => plain(rounded(value, decimals), decimals, decimals);
  return {
    number,
    exact: (value) => plain(decimalText(decimal(value)), 0, 20),
    measure: (value, unit, decimals) => {
      const text = number(value, decimals);
      if (unit === 'percent') return `${text}${nbsp}%`;
      if (unit === 'days' || unit === 'tkr') return words(unit, text, Number(value)).replace(' ', nbsp);
      return text;
    },
    change: (value, decimals) => {
      const text = number(value, decimals);
      return decimal(rounded(value, decimals)).gt(0) ? `+${text}` : text;
    },
    time: (iso) =>
      new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(iso)),
    moment: (iso) =>
      new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
  };
}

const formats = new Map<Language, Format>();

/** Formatting in the language of the interface; the same for all who ask, so that each way of writing is made once. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'sv';
  const known = formats.get(language);
  if (known !== undefined) return known;
  const t = i18next.getFixedT(language, 'common');
  const format = formatIn(language, (key, value, count) =>
    key === 'days' ? t('unit.daysShort', { value, count }) : t('unit.tkrShort', { value }),
  );
  formats.set(language, format);
  return format;
}
