/** The kinds of browsers that are told apart; for people to know one session of theirs from another. */
export const browsers = ['Edge', 'Firefox', 'Opera', 'Chrome', 'Safari', 'other'] as const;
export type Browser = (typeof browsers)[number];

// Most browsers also claim to be those further down.
const marks: readonly (readonly [Browser, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS|e)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

/** The kind of browser that a `user-agent` header names. Its version and the machine are not kept. */
export function browserOf(userAgent: string | undefined): Browser {
  return marks.find(([, mark]) => mark.test(userAgent ?? ''))?.[0] ?? 'other';
}
