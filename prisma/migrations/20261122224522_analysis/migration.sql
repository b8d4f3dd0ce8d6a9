-- AlterTable
ALTER TABLE "edition" DROP COLUMN "partly_share";

-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "shared_measure" TEXT;

-- AlterTable
ALTER TABLE "period" ADD COLUMN     "scheme_revision" INTEGER;

-- CreateTable
CREATE TABLE "status_scheme" (
    "municipality" CHAR(4) NOT NULL,
    "revision" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,
    "compare_with" TEXT NOT NULL,
    "arrow" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "status_scheme_pkey" PRIMARY KEY ("municipality","revision")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "municipality" CHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "search" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("municipality","id")
);

-- CreateTable
CREATE TABLE "shared_measure" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "shared_measure_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "released_total" (
    "municipality" CHAR(4) NOT NULL,
    "measure" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "sex" TEXT NOT NULL,
    "value" DECIMAL(20,6),
    "numerator" DECIMAL(20,6),
    "denominator" DECIMAL(20,6),
    "reported_units" INTEGER NOT NULL,
    "expected_units" INTEGER NOT NULL,
    "withheld" BOOLEAN NOT NULL,
    "released_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "released_total_pkey" PRIMARY KEY ("municipality","measure","year","tertial","sex")
);

-- CreateIndex
CREATE INDEX "saved_view_municipality_owner_id_idx" ON "saved_view"("municipality", "owner_id");

-- CreateIndex
CREATE INDEX "released_total_measure_year_tertial_idx" ON "released_total"("measure", "year", "tertial");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_municipality_year_shared_measure_key" ON "indicator"("municipality", "year", "shared_measure");

-- AddForeignKey
ALTER TABLE "status_scheme" ADD CONSTRAINT "status_scheme_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "status_scheme" ADD CONSTRAINT "status_scheme_municipality_saved_by_fkey" FOREIGN KEY ("municipality", "saved_by") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_owner_id_fkey" FOREIGN KEY ("municipality", "owner_id") REFERENCES "person"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "released_total" ADD CONSTRAINT "released_total_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "released_total" ADD CONSTRAINT "released_total_measure_fkey" FOREIGN KEY ("measure") REFERENCES "shared_measure"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_shared_measure_fkey" FOREIGN KEY ("shared_measure") REFERENCES "shared_measure"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "released_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "released_total" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "released_total"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "saved_view" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "saved_view"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

ALTER TABLE "status_scheme" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "status_scheme" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "status_scheme"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

-- What a municipality has released may be read by every other one. Writing stays with the policy above.
CREATE POLICY "released_to_all" ON "released_total" FOR SELECT
  USING (current_setting('app.municipality', true) <> '');

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "status_scheme"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "append_only_whole" BEFORE TRUNCATE ON "status_scheme"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncating"();

-- What is kept back is not stored.
ALTER TABLE "released_total" ADD CONSTRAINT "released_total_withheld_check"
  CHECK (NOT "withheld" OR ("value" IS NULL AND "numerator" IS NULL AND "denominator" IS NULL));

INSERT INTO "shared_measure" ("code", "name", "unit", "direction", "description", "source") VALUES
  ('plan-current', 'Aktuella genomförandeplaner', 'percent', 'higher', 'Andel pågående ärenden som har en genomförandeplan som gäller i dag.', 'Tertial'),
  ('plan-followed-up', 'Genomförandeplaner som följs upp i tid', 'percent', 'higher', 'Andel genomförandeplaner som har följts upp under de senaste sex månaderna.', 'Tertial'),
  ('start-within-30-days', 'Insats inom 30 dagar', 'percent', 'higher', 'Andel beställda insatser som har börjat inom 30 dagar från beställningen.', 'Tertial'),
  ('contact-within-3-days', 'Första kontakt inom tre arbetsdagar', 'percent', 'higher', 'Andel ärenden där den enskilde har kontaktats inom tre arbetsdagar.', 'Tertial'),
  ('complaint-answered', 'Synpunkter som besvaras i tid', 'percent', 'higher', 'Andel synpunkter och klagomål som har besvarats inom tio arbetsdagar.', 'Tertial'),
  ('e-application', 'E-ansökan om försörjningsstöd', 'percent', 'higher', 'Andel hushåll som ansöker om försörjningsstöd med e-tjänst.', 'Tertial'),
  ('situation-improved', 'Förbättrad situation enligt brukarna', 'percent', 'higher', 'Andel svarande som tycker att deras situation har blivit bättre sedan de fick kontakt med socialtjänsten.', 'Tertial'),
  ('treatment-goal-reached', 'Missbruksbehandling som når målet', 'percent', 'higher', 'Andel avslutade behandlingar där målet har nåtts helt eller delvis.', 'Tertial'),
  ('placed-school-followed', 'Placerade barns skolgång följs upp', 'percent', 'higher', 'Andel placerade barn vars skolgång har följts upp under perioden.', 'Tertial'),
  ('decides-at-home', 'Bestämmer hemma i gruppbostaden', 'percent', 'higher', 'Andel svarande i gruppbostad som får bestämma om det som är viktigt för dem hemma.', 'Tertial'),
  ('violence-contact-48h', 'Kontakt inom 48 timmar vid våld', 'percent', 'higher', 'Andel ärenden om våld i nära relation där kontakt har tagits inom 48 timmar.', 'Tertial'),
  ('self-support', 'Egen försörjning efter insats', 'percent', 'higher', 'Andel personer med arbetsmarknadsinsats som har gått till egen försörjning under året.', 'Tertial');
