/** What a file may be at most. */
export const fileLimits = {
  /** Bytes of the file itself. */
  bytes: 5 * 1024 * 1024,
  /** Rows of a table. */
  rows: 20_000,
  /** Entries of a workbook. */
  entries: 500,
  /** Bytes of all that a workbook holds, unpacked. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Milliseconds that reading a workbook may take. */
  readingTime: 10_000,
  /** Megabytes that reading a workbook may use. */
  memory: 256,
} as const;

/** Why a file is not read at all. */
export const fileProblems = [
  'tooLarge',
  'empty',
  'tooManyRows',
  'notUnderstood',
  'webPage',
  'oldWorkbook',
  'macro',
  'packedTooHard',
  'brokenWorkbook',
  'tooSlow',
  'brokenJson',
  'brokenTable',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file that cannot be read, and why. */
export class FileRefused extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
