import { type Language, languages } from '../text/language.ts';

/** The look that a person has chosen; `system` follows the computer. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const keys = { theme: 'tertial.theme', language: 'tertial.language' } as const;

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

/** The theme chosen in this browser. */
export function chosenTheme(): Theme {
  return themes.find((theme) => theme === remembered(keys.theme)) ?? 'system';
}

/** Shows a theme and remembers it; the attribute is read by the style sheet alone. */
export function chooseTheme(theme: Theme): void {
  remember(keys.theme, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The language chosen in this browser; Swedish until another is asked for. */
export function chosenLanguage(): Language {
  return languages.find((language) => language === remembered(keys.language)) ?? 'sv';
}

/** Remembers the language for the next visit. */
export function rememberLanguage(language: Language): void {
  remember(keys.language, language);
}
