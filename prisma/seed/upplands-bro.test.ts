import { countAttainment, decimalText, readTarget } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { sampleMunicipalities } from './index.ts';
import {
  editionOf,
  indicatorOf,
  measurementOf,
  municipalityOf,
  resultIn,
  statusesOf,
  suggestionOf,
} from './reckoning.test-support.ts';
import { everyTertial, type SampleEdition } from './types.ts';

const municipality = municipalityOf(sampleMunicipalities, '0139');
const edition2021 = editionOf(municipality, 2021);
const edition2022 = editionOf(municipality, 2022);
const edition2023 = editionOf(municipality, 2023);

describe('Upplands-Bro 2022', () => {
  it('has the whole goal chain', () => {
    expect(edition2022.overarchingGoals).toHaveLength(6);
    expect(edition2022.assignments).toHaveLength(4);
    expect(edition2022.goals).toHaveLength(7);
    expect(edition2022.indicators).toHaveLength(40);
    expect(indicatorsPerGoal(edition2022)).toEqual([11, 2, 1, 5, 5, 10, 6]);
    expect(edition2022.goals.map((goal) => goal.assignments)).toEqual([
      [],
      ['2022:2.4.1'],
      ['2022:2.4.1'],
      ['2022:2.4.1'],
      ['2022:2.4.2'],
      ['2022:2.4.3', '2022:2.4.4'],
      [],
    ]);
  });

  it('has 109 outcomes: 35, 35 and 39', () => {
    expect(everyTertial.map((tertial) => figuresIn(edition2022, tertial))).toEqual([35, 35, 39]);
  });

  it('reaches 8 targets, then 9, then 14, and leaves one indicator unmeasured', () => {
    const counts = everyTertial.map((tertial) => countAttainment(statusesOf(edition2022.indicators, tertial)));
    expect(counts.map(({ met, measured }) => [met, measured])).toEqual([
      [8, 35],
      [9, 35],
      [14, 39],
    ]);
    expect(counts.map((count) => count.notMeasured)).toEqual([1, 1, 1]);
    expect(counts.map((count) => count.notDue)).toEqual([4, 4, 0]);
    expect(counts.map((count) => count.total)).toEqual([40, 40, 40]);
  });

  it('has the figures as the document gives them', () => {
    const entries = edition2022.indicators.map(({ outcomes }) => outcomes.map((outcome) => outcome.entry).join(' | '));
    expect(entries).toEqual([
      '86 | 84 | 81',
      '70 | 69 | 69',
      '84 | 84 | 85',
      '92 | 80 | 86',
      '21 | 41 | 86',
      '56 | 80 | 87',
      '92 | 93 | 99',
      '66 | 69 | 86',
      '96 | 93 | 96',
      '57 | 57 | 60',
      '24 | 22 | 26',
      '10 | 19 | 25',
      '100 | 100 | 77',
      '60 | 100 | 100',
      '100 | 100 | 100',
      '100 | 100 | 100',
      '90 | 91 | 91,5',
      '85 | 83 | 85',
      '93 | 85 | 89',
      '26 | 76 | 80',
      '9 | 15 | 21 av 42',
      '96 | 82 | 39 av 42',
      '100 | 100 | 100',
      '100 | 100 | 100',
      '4 | 7 | 23',
      '100 | 100 | 100',
      '100 | 100 | 100',
      '28 | 22 | 14 av 37',
      '48 | 76 | 79',
      '72 | 70 | 65',
      '100 | 100 | 100',
      '0 | 0 | 0',
      '39 | 55 | 83',
      '3 | 3 | 6',
      '75',
      '76',
      '76',
      '86',
      'ej mätt | ej mätt | ej mätt',
      '3 | 6 | 11',
    ]);
  });

  it('has the targets as the document gives them, four of them changed', () => {
    const targets = edition2022.indicators.map((indicator) => {
      const target = readTarget(indicator.targets.at(-1)?.text ?? '', indicator.direction);
      return target === null ? 'none' : `${target.operator} ${decimalText(target.value)}`;
    });
    const apart = new Map([
      [1, '85'],
      [2, '90'],
      [10, '50'],
      [11, '20'],
      [20, '50'],
      [24, '20'],
      [33, '4'],
      [39, '7'],
    ]);
    expect(targets).toEqual(
      targets.map((_, place) => (place === 29 ? 'atMost 65' : `atLeast ${apart.get(place) ?? '100'}`)),
    );
    const changed = edition2022.indicators.filter((indicator) => indicator.targets.length > 1);
    expect(changed.map(({ code, targets: [before, now] }) => [code, before?.text, now?.text])).toEqual([
      ['2022-12', '10', '20'],
      ['2022-16', '85 %', '100 %'],
      ['2022-21', '20 %', '50 %'],
      ['2022-25', '10', '20'],
    ]);
    for (const { targets: history } of changed) expect(history.at(-1)?.note).toBeTruthy();
  });

  it('knows how time works', () => {
    const withTiming = (timing: string) =>
      edition2022.indicators.filter((each) => each.timing === timing).map(({ code }) => code);
    expect(withTiming('cumulative')).toEqual(['2022-12', '2022-21', '2022-25', '2022-28', '2022-34']);
    expect(withTiming('stock')).toEqual(['2022-30', '2022-40']);
    const yearly = edition2022.indicators.filter((indicator) => indicator.dueTertials.length === 1);
    expect(yearly.map(({ code }) => code)).toEqual(['2022-35', '2022-36', '2022-37', '2022-38']);
  });

  it('marks what was new, and ties the rest to 2021 where that is known', () => {
    expect(edition2022.indicators.filter((indicator) => indicator.lineage === 'new')).toHaveLength(19);
    const tied = edition2022.indicators.filter((indicator) => indicator.predecessor !== null);
    expect(tied.map(({ code, predecessor }) => [code, predecessor])).toEqual([
      ['2022-15', '2021-01'],
      ['2022-16', '2021-02'],
      ['2022-29', '2021-03'],
    ]);
    expect(tied.every((indicator) => indicator.lineage === 'kept')).toBe(true);
  });

  it('has the conclusions of the committee', () => {
    expect(verdicts(edition2022.assignments)).toEqual(['partly', 'met', 'met', 'partly']);
    expect(verdicts(edition2022.goals)).toEqual(['partly', 'partly', 'partly', 'met', 'met', 'partly', 'met']);
    const judged = edition2022.indicators.filter((each) => each.reviews.some((review) => review.judgement !== null));
    expect(judged.map(({ code }) => code)).toEqual(['2022-06', '2022-07', '2022-08', '2022-10', '2022-28']);
    expect(verdicts(judged)).toEqual(['met', 'met', 'met', 'partly', 'partly']);
    expect(reasons(judged)).toEqual([
      'strongTrend',
      'strongTrend',
      'misreport',
      'targetUnrealistic',
      'targetRealisticNotReached',
    ]);
  });

  it('keeps the alternative that the document states', () => {
    const result = resultIn(indicatorOf(edition2022, '2022-08'), 'T3');
    expect(result.alternative?.computed).toBe(false);
    expect(result.alternative?.value.toString()).toBe('98');
    expect(edition2022.indicators.flatMap((indicator) => indicator.alternatives)).toHaveLength(1);
  });

  it('is reported centrally, with no figure for a single unit', () => {
    for (const indicator of municipality.editions.flatMap((edition) => edition.indicators)) {
      expect(indicator.aggregation).toBe('central');
      expect(indicator.reportingUnits).toEqual(['SK']);
    }
  });

  it('lets the figures of a goal say something for every goal', () => {
    const suggestions = edition2022.goals.map((goal) => suggestionOf(edition2022, [goal.code], 'T3'));
    expect(suggestions).toEqual(['notMet', 'partly', 'met', 'partly', 'partly', 'partly', 'partly']);
  });
});

describe('Upplands-Bro 2021', () => {
  it('is a fragment of three outcomes, known through an audit', () => {
    expect(edition2021.status).toBe('fragment');
    const known = edition2021.indicators.map(({ outcomes, targets, dueTertials }) => ({
      due: dueTertials,
      outcomes: outcomes.map(({ tertial, entry }) => `${tertial} ${entry}`),
      targets: targets.map((target) => target.text),
    }));
    expect(known).toEqual([
      { due: ['T3'], outcomes: ['T3 100'], targets: ['100 %'] },
      { due: ['T3'], outcomes: ['T3 100'], targets: ['85 %'] },
      { due: ['T3'], outcomes: ['T3 50'], targets: ['100 %'] },
    ]);
  });
});

describe('Upplands-Bro 2023', () => {
  it('has three goals and 25 indicators, open in the first tertial', () => {
    expect(indicatorsPerGoal(edition2023)).toEqual([10, 6, 9]);
    expect(edition2023.status).toBe('decided');
    expect(edition2023.periods).toEqual({ T1: 'open', T2: 'upcoming', T3: 'upcoming' });
    expect(edition2023.indicators.flatMap((indicator) => indicator.outcomes)).toEqual([]);
  });

  it('continues 14, one of them reworded, doubts one, and adds ten', () => {
    const withLineage = (lineage: string) => edition2023.indicators.filter((each) => each.lineage === lineage);
    expect(['kept', 'reworded', 'uncertain', 'new'].map((lineage) => withLineage(lineage).length)).toEqual([
      13, 1, 1, 10,
    ]);
    expect(withLineage('reworded').map(({ predecessor }) => predecessor)).toEqual(['2022-04']);
    expect(withLineage('uncertain').map(({ predecessor }) => predecessor)).toEqual(['2022-31']);
    expect(withLineage('new').every(({ predecessor }) => predecessor === null)).toBe(true);
    expect(withLineage('kept').every(({ predecessor }) => predecessor !== null)).toBe(true);
  });

  it('starts from where the committee says, six times from nothing', () => {
    expect(edition2023.indicators.map((indicator) => indicator.baseline)).toEqual(
      '81 75 76 76 86 92 85 99 3 - 100 3.25 31 100 - - 0 86 100 28.9 - 32.5 0 - -'
        .split(' ')
        .map((text) => (text === '-' ? null : text)),
    );
  });

  it('wants two indicators to fall', () => {
    const falling = edition2023.indicators.filter((indicator) => indicator.direction === 'lower');
    expect(falling.map(({ targets }) => targets.map((target) => target.text))).toEqual([
      ['högst 19 %'],
      ['högst 23 %'],
    ]);
    expect(edition2023.indicators.map(({ targets }) => targets.at(-1)?.text.replace(/^högst | %$/g, ''))).toEqual(
      '95 85 85 85 95 95 95 100 10 90 100 10 40 100 95 60 20 95 100 19 95 23 6 90 100'.split(' '),
    );
  });
});

interface Reviewed {
  readonly reviews: SampleEdition['goals'][number]['reviews'];
}

function verdicts(subjects: readonly Reviewed[]) {
  return subjects.flatMap(({ reviews }) => reviews.map((review) => review.judgement?.verdict));
}

function reasons(subjects: readonly Reviewed[]) {
  return subjects.flatMap(({ reviews }) => reviews.map((review) => review.judgement?.reasonCode));
}

function indicatorsPerGoal(edition: SampleEdition): readonly number[] {
  return edition.goals.map((goal) => edition.indicators.filter((indicator) => indicator.goal === goal.code).length);
}

function figuresIn(edition: SampleEdition, tertial: string): number {
  return edition.indicators.filter((indicator) =>
    indicator.outcomes.some(
      (outcome) => outcome.tertial === tertial && measurementOf(indicator, outcome.entry).kind !== 'absent',
    ),
  ).length;
}
