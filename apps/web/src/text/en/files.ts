import type { files as sv } from '../sv/files.ts';
import type { Translated } from '../translated.ts';

export const files: Translated<typeof sv> = {
  title: 'Files',
  lead: 'Take outcomes in and out as files. Nothing is saved until you have seen what the file changes.',
  loading: 'Loading …',
  import: {
    heading: 'Import outcomes',
    lead: 'Choose a file from Excel, CSV, tab-separated text or JSON. All of it is imported, or nothing.',
    choose: 'Choose a file',
    drop: 'Or drop the file here.',
    working: 'Reading the file …',
    failed: 'The file could not be sent. Check the network and try again.',
    errors_one: 'The file has {{count}} error. Nothing was imported. Correct the file and choose it again.',
    errors_other: 'The file has {{count}} errors. Nothing was imported. Correct the file and choose it again.',
    nothingNew: 'The file changes nothing. Unchanged outcomes: {{unchanged}}.',
    ready: 'The file can be imported. Look at the changes and confirm.',
    more_one: 'and {{count}} more row',
    more_other: 'and {{count}} more rows',
    save: 'Import {{created}} new, {{updated}} changed, {{unchanged}} unchanged',
    saved: 'Imported: {{created}} new, {{updated}} changed, {{unchanged}} unchanged.',
  },
  errorTable: {
    caption: 'Errors in the file',
    row: 'Row',
    column: 'Column',
    message: 'What to do',
    whole: 'whole file',
  },
  preview: {
    caption: 'What the file changes',
    unit: 'Unit',
    indicator: 'Indicator',
    period: 'Period',
    before: 'Now',
    after: 'After import',
  },
  export: {
    heading: 'Export outcomes',
    lead: 'The file can be imported again unchanged.',
    year: 'Year',
    as: { xlsx: 'Excel for {{year}}', csv: 'CSV for {{year}}', json: 'JSON for {{year}}' },
  },
  template: {
    heading: 'Template to fill in',
    lead: 'The template has a row for each outcome that the unit has to report.',
    unit: 'Unit',
    period: 'Tertial',
    get: 'Get the template',
  },
};
