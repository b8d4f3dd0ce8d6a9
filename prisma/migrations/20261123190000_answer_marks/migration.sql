-- What an answer that is kept is known to be up to date by: how often anything but figures has changed in a municipality, and how
-- often figures of each year have.
ALTER TABLE "municipality" ADD COLUMN "changes" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "revision_chain" ADD COLUMN "by_year" JSONB NOT NULL DEFAULT '{}';

-- Counted when the transaction ends, once: nothing waits for the count but what ends at the same time, and nothing is held after
-- it. The application may not change municipalities; this one column follows from what it may change.
CREATE FUNCTION "count_change"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  changed char(4) := coalesce(NEW.municipality, OLD.municipality);
BEGIN
  IF current_setting('app.counted', true) IS DISTINCT FROM changed::text THEN
    UPDATE municipality SET changes = changes + 1 WHERE code = changed;
    PERFORM set_config('app.counted', changed, true);
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION "count_change"() FROM PUBLIC;

CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "period"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "overarching_goal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "assignment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "committee_goal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "goal_assignment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "activity"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "indicator"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "target"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "indicator_service_area"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "indicator_unit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "unit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "unit_placement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "service_area"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "service_area_name"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "unit_report"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "correction_request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "stated_alternative"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "comment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "judgement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "status_scheme"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "municipality_setting"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "person"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "role_grant"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();
CREATE CONSTRAINT TRIGGER "count_change" AFTER INSERT OR UPDATE OR DELETE ON "deputy"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_change"();

-- The end of the chain counts its revisions by the year of their indicators, too.
CREATE OR REPLACE FUNCTION "chain_outcome_revision"() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  head revision_chain;
  in_year text;
BEGIN
  INSERT INTO revision_chain AS chain (municipality, unit_id, length, hash)
  VALUES (NEW.municipality, NEW.unit_id, 1, '')
  ON CONFLICT (municipality, unit_id) DO UPDATE SET length = chain.length + 1
  RETURNING * INTO head;
  NEW.sequence := head.length;
  NEW.previous_hash := head.hash;
  NEW.hash := outcome_revision_hash(ROW(NEW.*)::outcome_revision, head.hash);
  SELECT i.year INTO in_year FROM indicator i WHERE i.municipality = NEW.municipality AND i.id = NEW.indicator_id;
  UPDATE revision_chain c
    SET hash = NEW.hash, by_year = c.by_year || jsonb_build_object(in_year, coalesce((c.by_year->>in_year)::bigint, 0) + 1)
    WHERE c.municipality = NEW.municipality AND c.unit_id = NEW.unit_id;
  RETURN NEW;
END
$$;
