import i18next from 'i18next';
import first from './sv/first.ts';

/** The languages of the user interface. Swedish comes first. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** How numbers and dates are written in a language. */
export const localeOf: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The language the interface is shown in now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'sv';
}

async function load(language: Language): Promise<void> {
  if (language === 'sv' || i18next.hasResourceBundle(language, 'common')) return;
  const { default: words } = await import('./en/index.ts');
  for (const [namespace, resources] of Object.entries(words)) {
    i18next.addResourceBundle(language, namespace, resources, true, true);
  }
}

/** Changes the language of the interface and of the document. */
export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Makes the texts ready before the first render; English is fetched only when it is asked for. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: first },
    ns: Object.keys(first),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => reportError(new Error(`There is no text ${namespace}:${key}.`)),
  });
  if (language !== 'sv') await changeLanguage(language);
}
