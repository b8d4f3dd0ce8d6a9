import { daysBetween } from '@tertial/domain';
import { currentLanguage, localeOf } from '../text/language.ts';
import { useTranslation } from '../text/use-translation.ts';
import { stretch, today } from './days.ts';

/** A day in words, such as 15 maj; with its year where it is not this one. */
function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf[currentLanguage()], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(date);
}

/** Words for days that something is due. Changes of language are followed by whoever renders. */
export function useDueWords() {
  const { t } = useTranslation();
  const length = (days: number) => {
    const { count, unit } = stretch(days);
    return t(`due.${unit}`, { count });
  };
  return {
    day: dayWords,
    /** `Ska lämnas in senast 15 maj, 3 dagar kvar.` */
    sentence: (dueOn: string | null): string => {
      if (dueOn === null) return t('due.none');
      const left = daysBetween(today(), dueOn);
      if (left === 0) return t('due.today', { day: dayWords(dueOn) });
      const words = { day: dayWords(dueOn), length: length(left) };
      return left > 0 ? t('due.left', words) : t('due.late', words);
    },
    /** `i tid`, or `3 dagar sent`, for something done at a moment. */
    timeliness: (doneAt: string, dueOn: string | null): string | null => {
      if (dueOn === null) return null;
      const late = daysBetween(dueOn, today(new Date(doneAt)));
      return late <= 0 ? t('due.inTime') : t('due.lateBy', { length: length(late) });
    },
  };
}
