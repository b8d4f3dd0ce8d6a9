/** What the domain may use beside the language itself: part of every runtime, and without effect on anything. */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Iterable<readonly [string, string]>);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}
