import { describe, expect, it } from 'vitest';
import { type AttentionSource, attentionIn } from './attention.ts';

type Indicator = AttentionSource['indicators'][number];
type Result = Indicator['results'][number];

const review = { tertial: 'T3', judgement: null };
const result = (over: Partial<Result> = {}): Result => ({
  tertial: 'T3',
  value: '80',
  status: 'met',
  review,
  outcomes: [],
  alternative: null,
  ...over,
});
const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: 'i1',
  code: '2022-01',
  name: 'Indikator',
  latestTertial: 'T3',
  trend: null,
  results: [result()],
  ...over,
});
const year = (over: Partial<AttentionSource> = {}): AttentionSource => ({
  periods: [{ tertial: 'T3', state: 'locked' }],
  goals: [],
  indicators: [],
  ...over,
});
const kinds = (source: AttentionSource) => attentionIn(source, 'T3').map((group) => group.kind);

describe('attention', () => {
  it('is empty when all is well', () => {
    expect(attentionIn(year({ indicators: [indicator()] }), 'T3')).toEqual([]);
  });

  it('finds a judgement that departs from the figures without a word why', () => {
    const judged = (reason: string | null, reasonCode: string | null) => ({
      tertial: 'T3',
      judgement: { differs: true, reason, reasonCode },
    });
    const goal = (id: string, reason: string | null, code: string | null) => ({
      id,
      title: id,
      reviews: [judged(reason, code)],
    });
    const source = year({
      goals: [
        goal('silent', null, null),
        goal('blank', '  ', null),
        goal('words', 'Få svar', null),
        goal('code', null, 'other'),
      ],
      indicators: [indicator({ results: [result({ review: judged(null, null) })] })],
    });
    const [group] = attentionIn(source, 'T3');
    expect(group?.items.map((item) => item.id)).toEqual(['silent', 'blank', 'i1']);
  });

  it('asks for what is not reported only while the tertial is open', () => {
    const missing = [indicator({ results: [result({ value: null, status: 'notReported' })] })];
    expect(kinds(year({ indicators: missing }))).toEqual([]);
    expect(kinds(year({ indicators: missing, periods: [{ tertial: 'T3', state: 'open' }] }))).toEqual(['notReported']);
  });

  it('tells never measured from not measured this time', () => {
    const none = result({ value: null, status: 'notMeasured' });
    expect(kinds(year({ indicators: [indicator({ results: [none] })] }))).toEqual(['neverMeasured']);
    const before = result({ tertial: 'T2' });
    expect(kinds(year({ indicators: [indicator({ results: [before, none] })] }))).toEqual([]);
  });

  it('names the units of a misreport and keeps a stated alternative', () => {
    const marked = result({ outcomes: [{ misreport: 'Ej vår uppgift', unit: { name: 'Enhet A' } }] });
    const stated = result({ alternative: { reason: 'Utan en enhet' } });
    const [group] = attentionIn(
      year({ indicators: [indicator({ results: [marked] }), indicator({ id: 'i2', results: [stated] })] }),
      'T3',
    );
    expect(group).toMatchObject({
      kind: 'misreport',
      items: [{ units: ['Enhet A'] }, { units: [], detail: 'Utan en enhet' }],
    });
  });

  it('counts a fall in the wrong direction at the tertial where it happened', () => {
    const falling = indicator({ trend: { quality: 'worse' } });
    expect(kinds(year({ indicators: [falling] }))).toEqual(['worse']);
    expect(kinds(year({ indicators: [{ ...falling, latestTertial: 'T2' }] }))).toEqual([]);
  });
});
