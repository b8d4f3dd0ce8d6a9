import i18next, { type i18n, type Namespace, type TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';

/** The language that the views within are shown in; without one, that of the moment at which a view is drawn. */
export const ShownLanguage = createContext<string | null>(null);

interface Words<Ns extends Namespace> {
  readonly t: TFunction<Ns>;
  readonly i18n: i18n;
}

/**
 * The words of a component, in the namespace named first unless a key names another.
 *
 * Not the hook of react-i18next, which subscribes each component to the language by itself and copies the
 * whole instance for it; in a table of a thousand components that was half the time in which it was drawn.
 */
export function useTranslation(): Words<'common'>;
export function useTranslation<const Ns extends Namespace>(namespaces: Ns): Words<Ns>;
export function useTranslation(namespaces: Namespace = 'common') {
  const shown = useContext(ShownLanguage);
  const language = shown ?? i18next.language;
  const first = typeof namespaces === 'string' ? namespaces : namespaces[0];
  const t = useMemo(() => i18next.getFixedT(language, first ?? 'common'), [language, first]);
  return { t, i18n: i18next };
}
