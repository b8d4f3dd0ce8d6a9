-- Every row of a municipality is invisible and untouchable unless the transaction has named that municipality.
-- Forced: the owner of the tables is bound too. Without the setting no row matches.

ALTER TABLE "activity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "activity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "activity"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "assignment"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "audit_event"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "comment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "comment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "comment"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "committee_goal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "committee_goal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "committee_goal"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "edition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "edition" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "edition"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "goal_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "goal_assignment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "goal_assignment"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "indicator" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "indicator" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "indicator"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "indicator_service_area" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "indicator_service_area" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "indicator_service_area"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "indicator_unit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "indicator_unit" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "indicator_unit"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "judgement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "judgement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "judgement"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "outcome" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outcome" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "outcome"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "outcome_revision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outcome_revision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "outcome_revision"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "overarching_goal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "overarching_goal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "overarching_goal"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "period" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "period" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "period"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "person"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "role_grant" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "role_grant"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "service_area" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_area" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "service_area"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "stated_alternative" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stated_alternative" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "stated_alternative"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "target" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "target"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "unit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "unit" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "unit"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

-- What the domain knows as a fixed set of words is one here too.

ALTER TABLE "municipality"
  ADD CONSTRAINT "municipality_code_check" CHECK ("code" ~ '^[0-9]{4}$');

ALTER TABLE "unit"
  ADD CONSTRAINT "unit_kind_check" CHECK ("kind" IN ('committee', 'department', 'division', 'unit'));

ALTER TABLE "role_grant"
  ADD CONSTRAINT "role_grant_role_check" CHECK ("role" IN ('rapportor', 'enhetschef', 'avdelningschef', 'socialchef', 'analytiker', 'namndledamot', 'administrator'));

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_status_check" CHECK ("status" IN ('draft', 'decided', 'fragment')),
  ADD CONSTRAINT "edition_partly_share_check" CHECK ("partly_share" > 0 AND "partly_share" <= 1);

ALTER TABLE "period"
  ADD CONSTRAINT "period_state_check" CHECK ("state" IN ('upcoming', 'open', 'locked')),
  ADD CONSTRAINT "period_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3);

ALTER TABLE "indicator"
  ADD CONSTRAINT "indicator_unit_check" CHECK ("unit" IN ('percent', 'count', 'days', 'scale', 'index', 'tkr')),
  ADD CONSTRAINT "indicator_decimals_check" CHECK ("decimals" BETWEEN 0 AND 6),
  ADD CONSTRAINT "indicator_direction_check" CHECK ("direction" IN ('higher', 'lower', 'band')),
  ADD CONSTRAINT "indicator_construction_check" CHECK ("construction" IN ('ratio', 'count', 'value')),
  ADD CONSTRAINT "indicator_timing_check" CHECK ("timing" IN ('period', 'cumulative', 'stock')),
  ADD CONSTRAINT "indicator_aggregation_check" CHECK ("aggregation" IN ('weighted', 'mean', 'sum', 'last', 'central')),
  ADD CONSTRAINT "indicator_due_tertials_check" CHECK ("due_tertials" <@ ARRAY[1, 2, 3]::smallint[]),
  ADD CONSTRAINT "indicator_lineage_check" CHECK ("lineage" IN ('kept', 'reworded', 'new', 'uncertain'));

ALTER TABLE "target"
  ADD CONSTRAINT "target_revision_check" CHECK ("revision" >= 1),
  ADD CONSTRAINT "target_operator_check" CHECK ("operator" IN ('atLeast', 'atMost', 'between')),
  ADD CONSTRAINT "target_upper_check" CHECK (("upper" IS NOT NULL) = ("operator" = 'between') AND ("upper" IS NULL OR "upper" >= "value"));

ALTER TABLE "outcome"
  ADD CONSTRAINT "outcome_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3),
  ADD CONSTRAINT "outcome_sex_check" CHECK ("sex" IN ('total', 'women', 'men')),
  ADD CONSTRAINT "outcome_revision_check" CHECK ("revision" >= 1),
  ADD CONSTRAINT "outcome_absence_check" CHECK ("absence" IN ('notMeasured', 'notDelivered', 'notApplicable', 'secret')),
  ADD CONSTRAINT "outcome_ratio_check" CHECK (("numerator" IS NULL) = ("denominator" IS NULL) AND "denominator" IS DISTINCT FROM 0),
  ADD CONSTRAINT "outcome_absent_check" CHECK ("absence" IS NULL OR num_nonnulls("value", "numerator", "denominator") = 0);

ALTER TABLE "outcome_revision"
  ADD CONSTRAINT "outcome_revision_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3),
  ADD CONSTRAINT "outcome_revision_sex_check" CHECK ("sex" IN ('total', 'women', 'men')),
  ADD CONSTRAINT "outcome_revision_revision_check" CHECK ("revision" >= 1),
  ADD CONSTRAINT "outcome_revision_absence_check" CHECK ("absence" IN ('notMeasured', 'notDelivered', 'notApplicable', 'secret')),
  ADD CONSTRAINT "outcome_revision_ratio_check" CHECK (("numerator" IS NULL) = ("denominator" IS NULL) AND "denominator" IS DISTINCT FROM 0),
  ADD CONSTRAINT "outcome_revision_absent_check" CHECK ("absence" IS NULL OR num_nonnulls("value", "numerator", "denominator") = 0),
  ADD CONSTRAINT "outcome_revision_origin_check" CHECK ("origin" IN ('typed', 'sample'));

ALTER TABLE "stated_alternative"
  ADD CONSTRAINT "stated_alternative_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3);

ALTER TABLE "comment"
  ADD CONSTRAINT "comment_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3),
  ADD CONSTRAINT "comment_subject_kind_check" CHECK ("subject_kind" IN ('indicator', 'goal', 'assignment')),
  ADD CONSTRAINT "comment_revision_check" CHECK ("revision" >= 1);

ALTER TABLE "judgement"
  ADD CONSTRAINT "judgement_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3),
  ADD CONSTRAINT "judgement_subject_kind_check" CHECK ("subject_kind" IN ('indicator', 'goal', 'assignment')),
  ADD CONSTRAINT "judgement_revision_check" CHECK ("revision" >= 1),
  ADD CONSTRAINT "judgement_verdict_check" CHECK ("verdict" IN ('met', 'partly', 'notMet')),
  ADD CONSTRAINT "judgement_reason_code_check" CHECK ("reason_code" IN ('targetUnrealistic', 'targetRealisticNotReached', 'misreport', 'strongTrend', 'fewObservations', 'hardToMeasure', 'dependsOnOthers', 'other'));
