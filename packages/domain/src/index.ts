export * from './access/access.ts';
export * from './aggregation.ts';
export * from './analysis/arrange.ts';
export * from './analysis/fact.ts';
export * from './analysis/lineage.ts';
export * from './analysis/realism.ts';
export * from './analysis/saved-view.ts';
export * from './analysis/selection.ts';
export * from './analysis/series.ts';
export * from './analysis/view.ts';
export * from './analysis/withhold.ts';
export * from './attainment.ts';
export * from './csv.ts';
export { type Decimal, decimal, decimalText, parseDecimal, roundHalfAwayFromZero } from './decimal.ts';
export * from './entry.ts';
export * from './goal.ts';
export * from './indicator.ts';
export * from './measurement.ts';
export type { Share } from './noise.ts';
export * from './organisation/change.ts';
export * from './organisation/day.ts';
export * from './organisation/people.ts';
export * from './organisation/service-area.ts';
export * from './organisation/settings.ts';
export * from './organisation/unit.ts';
export * from './overview/action.ts';
export * from './overview/change.ts';
export * from './overview/counted.ts';
export * from './overview/counts.ts';
export * from './overview/divergence.ts';
export * from './overview/gap.ts';
export * from './overview/lacking.ts';
export * from './plan/change-plan.ts';
export * from './plan/decide-edition.ts';
export * from './plan/first-year.ts';
export * from './plan/next-year.ts';
export * from './plan/part-version.ts';
export * from './plan/plan.ts';
export { type IndicatorForm, saveIndicator } from './plan/plan-indicator.ts';
export { targetFits } from './plan/plan-target.ts';
export * from './release/few.ts';
export * from './release/release.ts';
export * from './release/shared-measure.ts';
export * from './release/withholding.ts';
export * from './reporting/comment.ts';
export * from './reporting/completeness.ts';
export * from './reporting/correction.ts';
export * from './reporting/judgement.ts';
export * from './reporting/outcome.ts';
export * from './reporting/period.ts';
export * from './reporting/period-change.ts';
export * from './reporting/reminder.ts';
export * from './reporting/report.ts';
export * from './reporting/survey.ts';
export * from './reporting/warning.ts';
export {
  type PasteColumn,
  type PasteKind,
  type PasteProblem,
  type PasteReason,
  pasteColumnsOf,
  pastedRows,
  pasteTextOf,
} from './setup/paste.ts';
export { pasteServiceAreas, pasteUnits } from './setup/paste-organisation.ts';
export { pastePeople } from './setup/paste-people.ts';
export { pastePlan } from './setup/paste-plan.ts';
export * from './status/scheme.ts';
export * from './target.ts';
export * from './tertial.ts';
export * from './text.ts';
export * from './transfer/index.ts';
export * from './trend.ts';
