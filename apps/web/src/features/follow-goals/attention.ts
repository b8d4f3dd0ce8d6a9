/** Why something wants a look. In the order of the list. */
export const attentionKinds = ['unexplained', 'notReported', 'neverMeasured', 'misreport', 'worse'] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** Where the cause is to be read. */
export type AttentionLink = { readonly to: 'goal' } | { readonly to: 'indicator'; readonly code: string };

/** One thing that wants a look. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  /** The id of the goal or the indicator. */
  readonly id: string;
  readonly link: AttentionLink;
  readonly name: string;
  /** The units that a misreport concerns. */
  readonly units: readonly string[];
  /** What is known about it. */
  readonly detail: string | null;
}

interface JudgedReview {
  readonly tertial: string;
  readonly judgement: {
    readonly differs: boolean;
    readonly reasonCode: string | null;
    readonly reason: string | null;
  } | null;
}

/** What the list needs of a year. */
export interface AttentionSource {
  readonly periods: readonly { readonly tertial: string; readonly state: string }[];
  readonly goals: readonly { readonly id: string; readonly title: string; readonly reviews: readonly JudgedReview[] }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly latestTertial: string | null;
    readonly trend: { readonly quality: string } | null;
    readonly results: readonly {
      readonly tertial: string;
      readonly value: string | null;
      readonly status: string;
      readonly review: JudgedReview;
      readonly outcomes: readonly { readonly misreport: string | null; readonly unit: { readonly name: string } }[];
      readonly alternative: { readonly reason: string } | null;
    }[];
  }[];
}

/** What wants a look in one tertial of a year, grouped by why; empty groups are left out. */
export function attentionIn(year: AttentionSource, tertial: string): { kind: AttentionKind; items: AttentionItem[] }[] {
  const items = [
    ...goalItems(year, tertial),
    ...year.indicators.flatMap((each) => indicatorItems(year, each, tertial)),
  ];
  return attentionKinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);
}

function goalItems(year: AttentionSource, tertial: string): AttentionItem[] {
  return year.goals
    .filter((goal) => goal.reviews.some((review) => review.tertial === tertial && isUnexplained(review)))
    .map((goal) => ({
      kind: 'unexplained',
      id: goal.id,
      link: { to: 'goal' },
      name: goal.title,
      units: [],
      detail: null,
    }));
}

function indicatorItems(
  year: AttentionSource,
  indicator: AttentionSource['indicators'][number],
  tertial: string,
): AttentionItem[] {
  const result = indicator.results.find((each) => each.tertial === tertial);
  if (!result) return [];
  const item = (kind: AttentionKind, units: readonly string[] = [], detail: string | null = null): AttentionItem => ({
    kind,
    id: indicator.id,
    link: { to: 'indicator', code: indicator.code },
    name: indicator.name,
    units,
    detail,
  });
  const open = year.periods.some((period) => period.tertial === tertial && period.state === 'open');
  const misreporting = result.outcomes.filter((outcome) => outcome.misreport !== null);
  const found: AttentionItem[] = [];
  if (isUnexplained(result.review)) found.push(item('unexplained'));
  if (open && result.status === 'notReported') found.push(item('notReported'));
  if (result.status === 'notMeasured' && indicator.results.every((each) => each.value === null)) {
    found.push(item('neverMeasured'));
  }
  if (misreporting.length > 0 || result.alternative) {
    found.push(
      item(
        'misreport',
        misreporting.map((outcome) => outcome.unit.name),
        result.alternative?.reason ?? null,
      ),
    );
  }
  if (indicator.latestTertial === tertial && indicator.trend?.quality === 'worse') found.push(item('worse'));
  return found;
}

function isUnexplained(review: JudgedReview): boolean {
  const { judgement } = review;
  return judgement?.differs === true && judgement.reasonCode === null && !judgement.reason?.trim();
}
