/** The kinds of browsers that are told apart; for people to know one session of theirs from another. */
export const browsers = ['edge', 'firefox', 'opera', 'chrome', 'safari', 'other'] as const;
export type Browser = (typeof browsers)[number];

// Most browsers also claim to be those further down.
const marks: readonly (readonly [Browser, RegExp])[] = [
  ['edge', /\bEdg(?:A|iOS|e)?\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Headless)?(?:Chrome|CriOS)\//],
  ['safari', /\bSafari\//],
];

/** The kind of browser that a `user-agent` header names. Its version and the machine are not kept. */
export function browserOf(userAgent: string | undefined): Browser {
  return marks.find(([, mark]) => mark.test(userAgent ?? ''))?.[0] ?? 'other';
}
