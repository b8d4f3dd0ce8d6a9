import type { history as sv } from '../sv/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof sv> = {
  title: 'History',
  lead: 'Every value that was saved, by whom, when, how and why. Nothing can be changed or removed here.',
  filter: {
    label: 'Selection',
    unit: 'Unit',
    indicator: 'Indicator',
    period: 'Period',
    savedBy: 'Saved by',
    origin: 'How it came',
    onlyCorrections: 'Only corrections and misreports',
    all: 'all',
    clear: 'Clear the selection',
  },
  year: 'All of {{year}}',
  origin: {
    typed: 'typed',
    pasted: 'pasted',
    imported: 'imported',
    sample: 'sample data',
  },
  from: 'from {{source}}',
  download: 'Download CSV',
  none: 'No saved value fits the selection.',
  more: 'Show more',
  row: {
    where: '{{unit}}, {{period}}',
    change: '{{before}} → {{after}}',
    first: '{{after}}',
    who: '{{time}}, {{who}}, {{origin}}',
    reason: 'Corrected: {{reason}}',
    misreport: 'Marked as wrong: {{reason}}',
    accepted: 'The warning was accepted: {{reason}}',
    comment: 'Comment: {{comment}}',
  },
  check: {
    heading: 'Does the history hold?',
    about:
      'Every saved value gets a fingerprint that is reckoned from the value and from the fingerprint before it. If a row is altered or missing, the rest of the chain does not fit. Anybody may reckon it again.',
    run: 'Check the chain',
    running: 'Reckoning all fingerprints again …',
    holds: '{{revisions}} in {{chains}} hold.',
    broken: '{{revisions}} in {{chains}} have been gone through. This does not hold:',
    revisions_one: '{{number}} revision',
    revisions_other: '{{number}} revisions',
    chains_one: '{{number}} chain',
    chains_other: '{{number}} chains',
    fingerprint: 'Fingerprint: {{fingerprint}}',
    note: 'Keep the fingerprint. As long as no new value is saved it is to be the same next time.',
    break: {
      missing: '{{unit}}: row {{sequence}} is missing.',
      altered: '{{unit}}: row {{sequence}} was altered afterwards.',
      cutShort: '{{unit}}: the chain ends at row {{sequence}} but ought to go on.',
    },
  },
};
