import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../text/language.ts';

/** Lets what controls say by themselves, such as how to clear a field, be in the language of the page. */
export function Localised({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={i18n.language === 'en' ? localeOf.en : localeOf.sv}>{children}</I18nProvider>;
}
