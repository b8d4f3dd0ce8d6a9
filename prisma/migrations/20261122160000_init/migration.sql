-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "edition" (
    "municipality" CHAR(4) NOT NULL,
    "year" SMALLINT NOT NULL,
    "status" TEXT NOT NULL,
    "partly_share" DECIMAL(4,3) NOT NULL DEFAULT 0.9,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("municipality","year")
);

-- CreateTable
CREATE TABLE "period" (
    "municipality" CHAR(4) NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "period_pkey" PRIMARY KEY ("municipality","year","tertial")
);

-- CreateTable
CREATE TABLE "overarching_goal" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "overarching_goal_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "overarching_goal_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "committee_goal" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "overarching_goal_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "committee_goal_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "goal_assignment" (
    "municipality" CHAR(4) NOT NULL,
    "goal_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,

    CONSTRAINT "goal_assignment_pkey" PRIMARY KEY ("municipality","goal_id","assignment_id")
);

-- CreateTable
CREATE TABLE "activity" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "goal_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "direction" TEXT NOT NULL,
    "construction" TEXT NOT NULL,
    "timing" TEXT NOT NULL,
    "aggregation" TEXT NOT NULL,
    "due_tertials" SMALLINT[],
    "by_sex" BOOLEAN NOT NULL DEFAULT false,
    "definition" TEXT,
    "method" TEXT,
    "baseline" DECIMAL(20,6),
    "lineage" TEXT NOT NULL,
    "predecessor_id" UUID,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "target" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "operator" TEXT NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "upper" DECIMAL(20,6),
    "note" TEXT,

    CONSTRAINT "target_pkey" PRIMARY KEY ("municipality","indicator_id","revision")
);

-- CreateTable
CREATE TABLE "indicator_service_area" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "service_area_id" UUID NOT NULL,

    CONSTRAINT "indicator_service_area_pkey" PRIMARY KEY ("municipality","indicator_id","service_area_id")
);

-- CreateTable
CREATE TABLE "indicator_unit" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "reports" BOOLEAN NOT NULL,

    CONSTRAINT "indicator_unit_pkey" PRIMARY KEY ("municipality","indicator_id","unit_id")
);

-- CreateTable
CREATE TABLE "unit" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "service_area" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'total',
    "revision" INTEGER NOT NULL,
    "value" DECIMAL(20,6),
    "numerator" DECIMAL(20,6),
    "denominator" DECIMAL(20,6),
    "absence" TEXT,
    "misreport" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("municipality","indicator_id","unit_id","tertial","sex")
);

-- CreateTable
CREATE TABLE "outcome_revision" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'total',
    "revision" INTEGER NOT NULL,
    "value" DECIMAL(20,6),
    "numerator" DECIMAL(20,6),
    "denominator" DECIMAL(20,6),
    "absence" TEXT,
    "misreport" TEXT,
    "origin" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "outcome_revision_pkey" PRIMARY KEY ("municipality","indicator_id","unit_id","tertial","sex","revision")
);

-- CreateTable
CREATE TABLE "stated_alternative" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "stated_alternative_pkey" PRIMARY KEY ("municipality","indicator_id","tertial")
);

-- CreateTable
CREATE TABLE "comment" (
    "municipality" CHAR(4) NOT NULL,
    "subject_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("municipality","subject_id","tertial","revision")
);

-- CreateTable
CREATE TABLE "judgement" (
    "municipality" CHAR(4) NOT NULL,
    "subject_id" UUID NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason_code" TEXT,
    "reason" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("municipality","subject_id","tertial","revision")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "municipality" CHAR(4) NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "act" TEXT NOT NULL,
    "subject" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" CHAR(4) NOT NULL,
    "name" TEXT NOT NULL,
    "fictitious" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "person" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "municipality" CHAR(4) NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("municipality","person_id","role","unit_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "overarching_goal_municipality_year_idx" ON "overarching_goal"("municipality", "year");

-- CreateIndex
CREATE INDEX "assignment_municipality_year_idx" ON "assignment"("municipality", "year");

-- CreateIndex
CREATE INDEX "committee_goal_municipality_year_idx" ON "committee_goal"("municipality", "year");

-- CreateIndex
CREATE INDEX "activity_municipality_goal_id_idx" ON "activity"("municipality", "goal_id");

-- CreateIndex
CREATE INDEX "indicator_municipality_predecessor_id_idx" ON "indicator"("municipality", "predecessor_id");

-- CreateIndex
CREATE INDEX "indicator_municipality_goal_id_idx" ON "indicator"("municipality", "goal_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_municipality_year_code_key" ON "indicator"("municipality", "year", "code");

-- CreateIndex
CREATE INDEX "indicator_unit_municipality_unit_id_idx" ON "indicator_unit"("municipality", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_municipality_code_key" ON "unit"("municipality", "code");

-- CreateIndex
CREATE UNIQUE INDEX "service_area_municipality_code_key" ON "service_area"("municipality", "code");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_handle_key" ON "person"("municipality", "handle");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "period" ADD CONSTRAINT "period_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "period" ADD CONSTRAINT "period_municipality_year_fkey" FOREIGN KEY ("municipality", "year") REFERENCES "edition"("municipality", "year") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "overarching_goal" ADD CONSTRAINT "overarching_goal_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "overarching_goal" ADD CONSTRAINT "overarching_goal_municipality_year_fkey" FOREIGN KEY ("municipality", "year") REFERENCES "edition"("municipality", "year") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_year_fkey" FOREIGN KEY ("municipality", "year") REFERENCES "edition"("municipality", "year") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_municipality_overarching_goal_id_fkey" FOREIGN KEY ("municipality", "overarching_goal_id") REFERENCES "overarching_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "committee_goal" ADD CONSTRAINT "committee_goal_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "committee_goal" ADD CONSTRAINT "committee_goal_municipality_year_fkey" FOREIGN KEY ("municipality", "year") REFERENCES "edition"("municipality", "year") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "committee_goal" ADD CONSTRAINT "committee_goal_municipality_overarching_goal_id_fkey" FOREIGN KEY ("municipality", "overarching_goal_id") REFERENCES "overarching_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_assignment" ADD CONSTRAINT "goal_assignment_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_assignment" ADD CONSTRAINT "goal_assignment_municipality_goal_id_fkey" FOREIGN KEY ("municipality", "goal_id") REFERENCES "committee_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_assignment" ADD CONSTRAINT "goal_assignment_municipality_assignment_id_fkey" FOREIGN KEY ("municipality", "assignment_id") REFERENCES "assignment"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_municipality_goal_id_fkey" FOREIGN KEY ("municipality", "goal_id") REFERENCES "committee_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_year_fkey" FOREIGN KEY ("municipality", "year") REFERENCES "edition"("municipality", "year") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_goal_id_fkey" FOREIGN KEY ("municipality", "goal_id") REFERENCES "committee_goal"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_predecessor_id_fkey" FOREIGN KEY ("municipality", "predecessor_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_service_area" ADD CONSTRAINT "indicator_service_area_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_service_area" ADD CONSTRAINT "indicator_service_area_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_service_area" ADD CONSTRAINT "indicator_service_area_municipality_service_area_id_fkey" FOREIGN KEY ("municipality", "service_area_id") REFERENCES "service_area"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_unit" ADD CONSTRAINT "indicator_unit_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_unit" ADD CONSTRAINT "indicator_unit_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_unit" ADD CONSTRAINT "indicator_unit_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_municipality_parent_id_fkey" FOREIGN KEY ("municipality", "parent_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_revision" ADD CONSTRAINT "outcome_revision_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_revision" ADD CONSTRAINT "outcome_revision_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_revision" ADD CONSTRAINT "outcome_revision_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_revision" ADD CONSTRAINT "outcome_revision_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stated_alternative" ADD CONSTRAINT "stated_alternative_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stated_alternative" ADD CONSTRAINT "stated_alternative_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_municipality_actor_id_fkey" FOREIGN KEY ("municipality", "actor_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_person_id_fkey" FOREIGN KEY ("municipality", "person_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_municipality_unit_id_fkey" FOREIGN KEY ("municipality", "unit_id") REFERENCES "unit"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
