-- AlterTable
ALTER TABLE "committee_goal" ADD COLUMN     "predecessor_id" UUID;

-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "highest" DECIMAL(20,6),
ADD COLUMN     "lowest" DECIMAL(20,6),
ADD COLUMN     "survey" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "outcome" ADD COLUMN     "accepted" TEXT,
ADD COLUMN     "answers" INTEGER,
ADD COLUMN     "comment" TEXT,
ADD COLUMN     "invited" INTEGER;

-- AlterTable
ALTER TABLE "outcome_revision" ADD COLUMN     "accepted" TEXT,
ADD COLUMN     "answers" INTEGER,
ADD COLUMN     "comment" TEXT,
ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "invited" INTEGER,
ADD COLUMN     "previous_hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "sequence" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "period" ADD COLUMN     "closes_on" DATE,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "locked_at" TIMESTAMPTZ(3),
ADD COLUMN     "opens_on" DATE;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "email" TEXT,
ADD COLUMN     "ended_on" DATE;

-- AlterTable
ALTER TABLE "service_area" ADD COLUMN     "valid_from" DATE,
ADD COLUMN     "valid_to" DATE;

-- AlterTable
ALTER TABLE "target" ADD COLUMN     "saved_at" TIMESTAMPTZ(3),
ADD COLUMN     "saved_by" UUID;

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "successor_id" UUID;

-- CreateTable
CREATE TABLE "unit_placement" (
    "municipality" CHAR(4) NOT NULL,
    "unit_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_placement_pkey" PRIMARY KEY ("municipality","unit_id","valid_from")
);

-- CreateTable
CREATE TABLE "revision_chain" (
    "municipality" CHAR(4) NOT NULL,
    "unit_id" UUID NOT NULL,
    "length" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "revision_chain_pkey" PRIMARY KEY ("municipality","unit_id")
);

-- CreateTable
CREATE TABLE "unit_report" (
    "municipality" CHAR(4) NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "unit_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "unit_report_pkey" PRIMARY KEY ("municipality","year","tertial","unit_id")
);

-- CreateTable
CREATE TABLE "unit_report_event" (
    "municipality" CHAR(4) NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "unit_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,

    CONSTRAINT "unit_report_event_pkey" PRIMARY KEY ("municipality","year","tertial","unit_id","revision")
);

-- CreateTable
CREATE TABLE "correction_request" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'total',
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposal" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,

    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "municipality_setting" (
    "municipality" CHAR(4) NOT NULL,
    "four_eyes" BOOLEAN NOT NULL DEFAULT true,
    "reminder_days" SMALLINT[],

    CONSTRAINT "municipality_setting_pkey" PRIMARY KEY ("municipality")
);

-- CreateTable
CREATE TABLE "identity" (
    "municipality" CHAR(4) NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("municipality","issuer","subject")
);

-- CreateTable
CREATE TABLE "deputy" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "deputy_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "calendar_token" (
    "municipality" CHAR(4) NOT NULL,
    "person_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "calendar_token_pkey" PRIMARY KEY ("municipality","person_id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "municipality" CHAR(4) NOT NULL,
    "person_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "days_before" SMALLINT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("municipality","person_id","year","tertial","days_before")
);

-- CreateIndex
CREATE INDEX "correction_request_municipality_unit_id_idx" ON "correction_request"("municipality", "unit_id");

-- CreateIndex
CREATE INDEX "deputy_municipality_deputy_id_idx" ON "deputy"("municipality", "deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_token_municipality_digest_key" ON "calendar_token"("municipality", "digest");

-- CreateIndex
CREATE INDEX "committee_goal_municipality_predecessor_id_idx" ON "committee_goal"("municipality", "predecessor_id");

-- AddForeignKey
ALTER TABLE "committee_goal" ADD CONSTRAINT "committee_goal_municipality_predecessor_id_fkey" FOREIGN KEY ("municipality", "predecessor_id") REFERENCES "committee_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_municipality_successor_id_fkey" FOREIGN KEY ("municipality", "successor_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_municipality_parent_id_fkey" FOREIGN KEY ("municipality", "parent_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision_chain" ADD CONSTRAINT "revision_chain_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision_chain" ADD CONSTRAINT "revision_chain_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_municipality_year_tertial_fkey" FOREIGN KEY ("municipality", "year", "tertial") REFERENCES "period"("municipality", "year", "tertial") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report_event" ADD CONSTRAINT "unit_report_event_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report_event" ADD CONSTRAINT "unit_report_event_municipality_year_tertial_unit_id_fkey" FOREIGN KEY ("municipality", "year", "tertial", "unit_id") REFERENCES "unit_report"("municipality", "year", "tertial", "unit_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_report_event" ADD CONSTRAINT "unit_report_event_municipality_by_fkey" FOREIGN KEY ("municipality", "by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_municipality_asked_by_fkey" FOREIGN KEY ("municipality", "asked_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_municipality_decided_by_fkey" FOREIGN KEY ("municipality", "decided_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "municipality_setting" ADD CONSTRAINT "municipality_setting_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_municipality_person_id_fkey" FOREIGN KEY ("municipality", "person_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_municipality_person_id_fkey" FOREIGN KEY ("municipality", "person_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_municipality_deputy_id_fkey" FOREIGN KEY ("municipality", "deputy_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_token" ADD CONSTRAINT "calendar_token_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_token" ADD CONSTRAINT "calendar_token_municipality_person_id_fkey" FOREIGN KEY ("municipality", "person_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_municipality_person_id_fkey" FOREIGN KEY ("municipality", "person_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Row level security, as for every table of a municipality.

ALTER TABLE "calendar_token" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "calendar_token" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "calendar_token"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "correction_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "correction_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "correction_request"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "deputy" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "deputy" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "deputy"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "identity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "identity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "identity"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "municipality_setting" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "municipality_setting" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "municipality_setting"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reminder" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "reminder"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "revision_chain" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "revision_chain" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "revision_chain"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "unit_placement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "unit_placement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "unit_placement"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "unit_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "unit_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "unit_report"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "unit_report_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "unit_report_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "unit_report_event"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

-- What the domain knows as a fixed set of words is one here too.

ALTER TABLE "unit_report"
  ADD CONSTRAINT "unit_report_state_check" CHECK ("state" IN ('inProgress', 'handedIn', 'sentBack', 'approved')),
  ADD CONSTRAINT "unit_report_revision_check" CHECK ("revision" >= 1);

ALTER TABLE "unit_report_event"
  ADD CONSTRAINT "unit_report_event_act_check" CHECK ("act" IN ('begin', 'handIn', 'takeBack', 'approve', 'sendBack')),
  ADD CONSTRAINT "unit_report_event_revision_check" CHECK ("revision" >= 1);

ALTER TABLE "correction_request"
  ADD CONSTRAINT "correction_request_tertial_check" CHECK ("tertial" BETWEEN 1 AND 3),
  ADD CONSTRAINT "correction_request_sex_check" CHECK ("sex" IN ('total', 'women', 'men')),
  ADD CONSTRAINT "correction_request_kind_check" CHECK ("kind" IN ('correction', 'misreport')),
  ADD CONSTRAINT "correction_request_state_check" CHECK ("state" IN ('open', 'accepted', 'declined'));

ALTER TABLE "deputy"
  ADD CONSTRAINT "deputy_time_check" CHECK ("valid_from" <= "valid_to"),
  ADD CONSTRAINT "deputy_other_check" CHECK ("person_id" <> "deputy_id");

ALTER TABLE "period"
  ADD CONSTRAINT "period_calendar_check" CHECK ("opens_on" <= "due_on" AND "due_on" <= "closes_on");

ALTER TABLE "outcome"
  ADD CONSTRAINT "outcome_survey_check" CHECK ("answers" >= 0 AND "invited" >= "answers");

ALTER TABLE "outcome_revision"
  ADD CONSTRAINT "outcome_revision_survey_check" CHECK ("answers" >= 0 AND "invited" >= "answers"),
  DROP CONSTRAINT "outcome_revision_origin_check",
  ADD CONSTRAINT "outcome_revision_origin_check" CHECK ("origin" IN ('typed', 'pasted', 'imported', 'sample'));

ALTER TABLE "indicator"
  DROP CONSTRAINT "indicator_lineage_check",
  ADD CONSTRAINT "indicator_lineage_check" CHECK ("lineage" IN ('kept', 'reworded', 'split', 'new', 'uncertain'));

-- Every revision carries the digest of itself and of the one before it in its unit. Whoever leaves one out or alters one
-- breaks the chain, and anybody can reckon it again with this function.

CREATE FUNCTION "outcome_revision_hash"("revision" "outcome_revision", "previous" text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    previous, revision.municipality, revision.unit_id, revision.sequence, revision.indicator_id, revision.tertial,
    revision.sex, revision.revision, revision.value::text, revision.numerator::text, revision.denominator::text,
    revision.absence, revision.misreport, revision.accepted, revision.comment, revision.answers, revision.invited,
    revision.origin, revision.source, revision.reason,
    to_char(revision.saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), revision.saved_by
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION "chain_outcome_revision"() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  head revision_chain;
BEGIN
  INSERT INTO revision_chain AS chain (municipality, unit_id, length, hash)
  VALUES (NEW.municipality, NEW.unit_id, 1, '')
  ON CONFLICT (municipality, unit_id) DO UPDATE SET length = chain.length + 1
  RETURNING * INTO head;
  NEW.sequence := head.length;
  NEW.previous_hash := head.hash;
  NEW.hash := outcome_revision_hash(NEW, head.hash);
  UPDATE revision_chain SET hash = NEW.hash WHERE municipality = NEW.municipality AND unit_id = NEW.unit_id;
  RETURN NEW;
END
$$;

-- What was saved before there was a chain is put into one, in the order of saving.
ALTER TABLE "outcome_revision" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "revision_chain" NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  kept outcome_revision;
  before text;
  place bigint;
  chain record;
BEGIN
  FOR chain IN SELECT DISTINCT municipality, unit_id FROM outcome_revision LOOP
    before := '';
    place := 0;
    FOR kept IN
      SELECT r.* FROM outcome_revision r
      WHERE r.municipality = chain.municipality AND r.unit_id = chain.unit_id
      ORDER BY r.saved_at, r.revision, r.indicator_id, r.tertial, r.sex
    LOOP
      place := place + 1;
      kept.sequence := place;
      kept.previous_hash := before;
      kept.hash := outcome_revision_hash(kept, before);
      UPDATE outcome_revision SET sequence = place, previous_hash = before, hash = kept.hash
      WHERE municipality = kept.municipality AND indicator_id = kept.indicator_id AND unit_id = kept.unit_id
        AND tertial = kept.tertial AND sex = kept.sex AND revision = kept.revision;
      before := kept.hash;
    END LOOP;
    INSERT INTO revision_chain (municipality, unit_id, length, hash)
    VALUES (chain.municipality, chain.unit_id, place, before);
  END LOOP;
END
$$;
ALTER TABLE "revision_chain" FORCE ROW LEVEL SECURITY;
ALTER TABLE "outcome_revision" FORCE ROW LEVEL SECURITY;

-- CreateIndex
CREATE UNIQUE INDEX "outcome_revision_municipality_unit_id_sequence_key" ON "outcome_revision"("municipality", "unit_id", "sequence");


CREATE TRIGGER "chain" BEFORE INSERT ON "outcome_revision"
  FOR EACH ROW EXECUTE FUNCTION "chain_outcome_revision"();

-- What was written stays as it was written, also for the owner of the tables. Only a whole municipality can be erased.

CREATE FUNCTION "refuse_rewriting"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.municipality = current_setting('app.erased_municipality', true)::bpchar THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION "refuse_truncating"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "comment"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "comment"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "judgement"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "judgement"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "outcome_revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "outcome_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "target"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "target"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "unit_report_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "unit_report_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "reminder"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "reminder"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();
