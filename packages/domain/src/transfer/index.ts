export { type FileCell, type FileIssue, type FileRow, guardedCell, unguardedCell } from './cell.ts';
export * from './outcome-answer.ts';
export * from './outcome-fields.ts';
export * from './outcome-import.ts';
export * from './outcome-json.ts';
export * from './outcome-key.ts';
export * from './outcome-table.ts';
