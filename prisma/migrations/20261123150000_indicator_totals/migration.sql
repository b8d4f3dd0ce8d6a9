-- CreateTable
CREATE TABLE "indicator_total" (
    "municipality" CHAR(4) NOT NULL,
    "indicator_id" UUID NOT NULL,
    "sex" TEXT NOT NULL,
    "tertial" SMALLINT NOT NULL,
    "answered" INTEGER NOT NULL,
    "shares" INTEGER NOT NULL,
    "values" INTEGER NOT NULL,
    "numerator" DECIMAL(30,6) NOT NULL,
    "denominator" DECIMAL(30,6) NOT NULL,
    "value" DECIMAL(30,6) NOT NULL,
    "given_by" TEXT NOT NULL,

    CONSTRAINT "indicator_total_pkey" PRIMARY KEY ("municipality","indicator_id","sex","tertial")
);

-- AddForeignKey
ALTER TABLE "indicator_total" ADD CONSTRAINT "indicator_total_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "indicator_total" ADD CONSTRAINT "indicator_total_municipality_indicator_id_fkey" FOREIGN KEY ("municipality", "indicator_id") REFERENCES "indicator"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the units that report have answered, reckoned anew: what a total has to be.
CREATE VIEW "indicator_sum" WITH (security_invoker = true) AS
SELECT o.municipality, o.indicator_id, o.sex, o.tertial,
  count(*)::int AS answered,
  (count(*) FILTER (WHERE o.absence IS NULL AND o.numerator IS NOT NULL AND o.denominator <> 0))::int AS shares,
  (count(*) FILTER (WHERE o.absence IS NULL AND o.value IS NOT NULL AND o.numerator IS NULL))::int AS values,
  coalesce(sum(o.numerator), 0) AS numerator,
  coalesce(sum(o.denominator), 0) AS denominator,
  coalesce(sum(o.value), 0) AS value,
  -- The same for two tertials that the same units gave figures for.
  md5(coalesce(string_agg(o.unit_id::text, ',' ORDER BY o.unit_id) FILTER (
    WHERE o.absence IS NULL AND (o.denominator <> 0 OR o.numerator IS NULL)), '')) AS given_by
FROM outcome o
JOIN indicator_unit x ON x.municipality = o.municipality AND x.indicator_id = o.indicator_id AND x.unit_id = o.unit_id
WHERE x.reports AND (o.numerator IS NOT NULL OR o.value IS NOT NULL OR o.absence IS NOT NULL)
GROUP BY o.municipality, o.indicator_id, o.sex, o.tertial;

-- The owner is bound by the policies too, unless it is a superuser.
ALTER TABLE "outcome" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "indicator_unit" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "indicator_total" SELECT * FROM "indicator_sum";
ALTER TABLE "indicator_unit" FORCE ROW LEVEL SECURITY;
ALTER TABLE "outcome" FORCE ROW LEVEL SECURITY;

ALTER TABLE "indicator_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "indicator_total" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "indicator_total"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);

-- Reckons the totals of what was just answered, one after the other: a statement over all of them at once may be planned to read
-- the whole table. Those who answer the same indicator at once wait for one another: a total is held first and reckoned by a
-- statement of its own, which sees what was kept meanwhile. The indicator is held before that, against a change of who reports it.
CREATE FUNCTION "reckon_answered_totals"() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k record;
  s indicator_sum;
BEGIN
  FOR k IN
    SELECT DISTINCT c.municipality, c.indicator_id, c.sex, c.tertial FROM changed c
    ORDER BY c.municipality, c.indicator_id, c.sex, c.tertial
  LOOP
    PERFORM 1 FROM indicator i WHERE i.municipality = k.municipality AND i.id = k.indicator_id FOR KEY SHARE;
    PERFORM 1 FROM indicator_total t
      WHERE t.municipality = k.municipality AND t.indicator_id = k.indicator_id AND t.sex = k.sex AND t.tertial = k.tertial
      FOR UPDATE;
    IF NOT FOUND AND TG_OP <> 'DELETE' THEN
      INSERT INTO indicator_total AS t
        VALUES (k.municipality, k.indicator_id, k.sex, k.tertial, 0, 0, 0, 0, 0, 0, '')
        ON CONFLICT (municipality, indicator_id, sex, tertial) DO UPDATE SET answered = t.answered;
    END IF;
    SELECT * INTO s FROM indicator_sum n
      WHERE n.municipality = k.municipality AND n.indicator_id = k.indicator_id AND n.sex = k.sex AND n.tertial = k.tertial;
    UPDATE indicator_total t
      SET answered = coalesce(s.answered, 0), shares = coalesce(s.shares, 0), values = coalesce(s.values, 0),
        numerator = coalesce(s.numerator, 0), denominator = coalesce(s.denominator, 0), value = coalesce(s.value, 0),
        given_by = coalesce(s.given_by, '')
      WHERE t.municipality = k.municipality AND t.indicator_id = k.indicator_id AND t.sex = k.sex AND t.tertial = k.tertial;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE TRIGGER "add_up_inserted" AFTER INSERT ON "outcome" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_answered_totals"();
CREATE TRIGGER "add_up_updated" AFTER UPDATE ON "outcome" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_answered_totals"();
CREATE TRIGGER "add_up_deleted" AFTER DELETE ON "outcome" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_answered_totals"();

-- The same where it changes who reports an indicator. It is held before anything is changed, so that whoever answers it
-- meanwhile waits, or is waited for.
CREATE FUNCTION "hold_reported_indicator"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM indicator i
    WHERE i.municipality = coalesce(NEW.municipality, OLD.municipality)
      AND i.id = coalesce(NEW.indicator_id, OLD.indicator_id)
    FOR UPDATE;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION "reckon_reported_totals"() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  k record;
BEGIN
  FOR k IN SELECT DISTINCT c.municipality, c.indicator_id FROM changed c ORDER BY c.municipality, c.indicator_id LOOP
    UPDATE indicator_total t
      SET answered = 0, shares = 0, values = 0, numerator = 0, denominator = 0, value = 0, given_by = ''
      WHERE t.municipality = k.municipality AND t.indicator_id = k.indicator_id;
    INSERT INTO indicator_total AS t
      SELECT * FROM indicator_sum n WHERE n.municipality = k.municipality AND n.indicator_id = k.indicator_id
      ON CONFLICT (municipality, indicator_id, sex, tertial) DO UPDATE
      SET answered = excluded.answered, shares = excluded.shares, values = excluded.values,
        numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value, given_by = excluded.given_by;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE TRIGGER "hold_indicator" BEFORE INSERT OR UPDATE OR DELETE ON "indicator_unit"
  FOR EACH ROW EXECUTE FUNCTION "hold_reported_indicator"();
CREATE TRIGGER "add_up_inserted" AFTER INSERT ON "indicator_unit" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_reported_totals"();
CREATE TRIGGER "add_up_updated" AFTER UPDATE ON "indicator_unit" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_reported_totals"();
CREATE TRIGGER "add_up_deleted" AFTER DELETE ON "indicator_unit" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "reckon_reported_totals"();
