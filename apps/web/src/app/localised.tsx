import i18next from 'i18next';
import { type ReactNode, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { currentLanguage, localeOf } from '../text/language.ts';
import { ShownLanguage } from '../text/use-translation.ts';

/** Shows all within in the language that is chosen, with what controls say by themselves, such as how to clear a field. */
export function Localised({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(onChange, currentLanguage);
  return (
    <ShownLanguage value={language}>
      <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>
    </ShownLanguage>
  );
}

function onChange(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}
