import {
  type AttainmentStatus,
  decimal,
  defaultScheme,
  judge,
  readableText,
  readTarget,
  recordOutcome,
  unansweredOutcome,
  type Verdict,
  verdictsOf,
} from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { sampleMunicipalities } from './index.ts';
import { measurementOf, resultIn, suggestionOf } from './reckoning.test-support.ts';
import {
  everyTertial,
  type SampleEdition,
  type SampleIndicator,
  type SampleMunicipality,
  type SampleReview,
} from './types.ts';

function endsOf({ ends }: SampleIndicator) {
  const [lowest, highest] = ends ?? [];
  return {
    lowest: lowest === undefined ? null : decimal(lowest),
    highest: highest === undefined ? null : decimal(highest),
  };
}

describe.each(sampleMunicipalities)('The sample data of $name', (municipality) => {
  const { editions, units, serviceAreas, people } = municipality;

  it('has one code for each thing', () => {
    const indicators = editions.flatMap((edition) => edition.indicators);
    const codes = [
      units.map((unit) => unit.code),
      serviceAreas.map((area) => area.code),
      people.map((person) => person.handle),
      editions.map((edition) => String(edition.year)),
      editions.flatMap((edition) => edition.overarchingGoals.map((goal) => goal.code)),
      editions.flatMap((edition) => edition.assignments.map((assignment) => assignment.code)),
      editions.flatMap((edition) => edition.goals.map((goal) => goal.code)),
      indicators.map((indicator) => indicator.code),
    ];
    for (const list of codes) expect(list).toEqual([...new Set(list)]);
    for (const { outcomes } of indicators) {
      const places = outcomes.map((outcome) => `${outcome.unit} ${outcome.tertial}`);
      expect(places).toEqual([...new Set(places)]);
    }
  });

  it('refers only to what it holds, parents before children and years in order', () => {
    expect(danglingReferences(municipality)).toEqual([]);
    expect(editions.map((edition) => edition.year)).toEqual(editions.map((edition) => edition.year).toSorted());
  });

  it('has the seven people to sign in as', () => {
    expect(people.map((person) => person.handle)).toEqual([
      'rapportor',
      'enhetschef',
      'avdelningschef',
      'socialchef',
      'analytiker',
      'namndledamot',
      'administrator',
    ]);
    for (const person of people) expect(person.grants.map((grant) => grant.role)).toEqual([person.handle]);
  });

  it('has figures, targets and baselines that the domain takes', () => {
    for (const { indicators } of editions) {
      for (const indicator of indicators) {
        for (const { text } of indicator.targets) expect(readTarget(text, indicator.direction), text).not.toBeNull();
        if (indicator.baseline !== null) expect(decimal(indicator.baseline).gte(0)).toBe(true);
        for (const { unit, tertial, entry } of indicator.outcomes) {
          const decision = recordOutcome(
            unansweredOutcome,
            { expectedRevision: 0, measurement: measurementOf(indicator, entry) },
            {
              measure: { ...indicator, ...endsOf(indicator) },
              tertial,
              sex: 'total',
              periodState: 'open',
              reportState: 'inProgress',
              reports: indicator.reportingUnits.includes(unit),
              bySex: false,
              survey: false,
            },
          );
          expect(decision.kind, `${indicator.code} ${unit} ${tertial} ${entry}`).toBe('accepted');
        }
      }
    }
  });

  it('has judgements that the domain takes, with a reason wherever they differ from the figures', () => {
    const judged = editions
      .flatMap(subjectsWithReviews)
      .flatMap(({ subject, reviews, computedIn }) =>
        reviews.flatMap(({ tertial, judgement }) =>
          judgement === null ? [] : [{ subject, judgement, computed: computedIn(tertial) }],
        ),
      );
    expect(judged.length).toBeGreaterThan(0);
    for (const { subject, judgement, computed } of judged) {
      const rules = { periodState: 'open', computed, verdicts: verdictsOf(defaultScheme) } as const;
      const decision = judge(null, { expectedRevision: 0, ...judgement }, rules);
      expect(decision.kind, `${subject} ${judgement.verdict} against ${computed}`).toBe('accepted');
    }
  });

  it('reports nothing and says nothing about a tertial that has not begun', () => {
    for (const edition of editions) {
      const upcoming = everyTertial.filter((tertial) => edition.periods[tertial] === 'upcoming');
      const outcomes = edition.indicators.flatMap((indicator) => indicator.outcomes);
      const reviews = subjectsWithReviews(edition).flatMap((subject) => subject.reviews);
      expect([...outcomes, ...reviews].filter(({ tertial }) => upcoming.includes(tertial))).toEqual([]);
    }
  });

  it('has clean words', () => {
    for (const text of textsOf(municipality)) {
      expect(readableText(text)).toBe(text);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(
        /\(NY|målvärde ökat|ökas från|idag finns| {2}|b behåller|vil koren|modell en|bostättning/,
      );
    }
  });
});

interface ReviewedSubject {
  readonly subject: string;
  readonly reviews: readonly SampleReview[];
  readonly computedIn: (tertial: SampleReview['tertial']) => AttainmentStatus | Verdict | null;
}

function subjectsWithReviews(edition: SampleEdition): readonly ReviewedSubject[] {
  const goalsServing = (assignment: string) =>
    edition.goals.filter((goal) => goal.assignments.includes(assignment)).map((goal) => goal.code);
  return [
    ...edition.assignments.map(({ code, reviews }) => ({
      subject: code,
      reviews,
      computedIn: (tertial: SampleReview['tertial']) => suggestionOf(edition, goalsServing(code), tertial),
    })),
    ...edition.goals.map(({ code, reviews }) => ({
      subject: code,
      reviews,
      computedIn: (tertial: SampleReview['tertial']) => suggestionOf(edition, [code], tertial),
    })),
    ...edition.indicators.map((indicator) => ({
      subject: indicator.code,
      reviews: indicator.reviews,
      computedIn: (tertial: SampleReview['tertial']) => resultIn(indicator, tertial).status,
    })),
  ];
}

function danglingReferences({ editions, units, serviceAreas, people }: SampleMunicipality): readonly string[] {
  const unitCodes = units.map((unit) => unit.code);
  const areaCodes = serviceAreas.map((area) => area.code);
  const missing = (from: string, codes: readonly (string | null)[], known: readonly string[]) =>
    codes.filter((code) => code !== null && !known.includes(code)).map((code) => `${from} -> ${code}`);
  return [
    ...units.flatMap(({ code, parent }, place) => missing(code, [parent], unitCodes.slice(0, place))),
    ...people.flatMap(({ handle, grants }) =>
      missing(
        handle,
        grants.map((grant) => grant.unit),
        unitCodes,
      ),
    ),
    ...editions.flatMap((edition, place) => {
      const overarching = edition.overarchingGoals.map((goal) => goal.code);
      const assignments = edition.assignments.map((assignment) => assignment.code);
      const goals = edition.goals.map((goal) => goal.code);
      const goalsBefore = editions[place - 1]?.goals.map((goal) => goal.code) ?? [];
      const before = editions[place - 1]?.indicators.map((indicator) => indicator.code) ?? [];
      return [
        ...edition.assignments.flatMap(({ code, overarchingGoal }) => missing(code, [overarchingGoal], overarching)),
        ...edition.goals.flatMap((goal) => [
          ...missing(goal.code, [goal.overarchingGoal], overarching),
          ...missing(goal.code, goal.assignments, assignments),
          ...missing(goal.code, [goal.predecessor ?? null], goalsBefore),
        ]),
        ...edition.indicators.flatMap((indicator) => [
          ...missing(indicator.code, [indicator.goal], goals),
          ...missing(indicator.code, [indicator.predecessor], before),
          ...missing(indicator.code, indicator.serviceAreas, areaCodes),
          ...missing(indicator.code, [...indicator.reportingUnits, ...indicator.concernedUnits], unitCodes),
          ...missing(
            indicator.code,
            indicator.outcomes.map((outcome) => outcome.unit),
            indicator.reportingUnits,
          ),
        ]),
      ];
    }),
  ];
}

function textsOf(municipality: SampleMunicipality): readonly string[] {
  const words = municipality.editions.flatMap((edition) => [
    ...edition.overarchingGoals.map((goal) => goal.title),
    ...[...edition.assignments, ...edition.goals].flatMap((each) => [each.title, each.description]),
    ...edition.goals.flatMap((goal) => goal.activities),
    ...edition.indicators.flatMap((indicator) => [
      indicator.name,
      indicator.definition,
      indicator.method,
      ...indicator.targets.map((target) => target.note),
      ...indicator.outcomes.map((outcome) => outcome.misreport),
    ]),
    ...subjectsWithReviews(edition).flatMap(({ reviews }) =>
      reviews.flatMap((review) => [review.comment, review.judgement?.reason ?? null]),
    ),
  ]);
  return words.flatMap((text) => (text === null ? [] : [text]));
}
