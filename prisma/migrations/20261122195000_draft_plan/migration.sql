-- A draft of a year's plan can be taken apart. What the committee has decided on stays, also for the owner of the tables;
-- only a whole municipality can be erased.

CREATE FUNCTION "delete_from_draft_only"() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  plan_year smallint;
BEGIN
  IF OLD.municipality = current_setting('app.erased_municipality', true)::bpchar THEN
    RETURN OLD;
  END IF;
  IF TG_TABLE_NAME = 'target' THEN
    SELECT i.year INTO plan_year FROM indicator i WHERE i.municipality = OLD.municipality AND i.id = OLD.indicator_id;
  ELSE
    plan_year := OLD.year;
  END IF;
  IF EXISTS (
    SELECT FROM edition e
    WHERE e.municipality = OLD.municipality AND e.year = plan_year AND e.status = 'draft'
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% can be deleted from a draft only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "draft_only" BEFORE DELETE ON "overarching_goal"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();
CREATE TRIGGER "draft_only" BEFORE DELETE ON "assignment"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();
CREATE TRIGGER "draft_only" BEFORE DELETE ON "committee_goal"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();
CREATE TRIGGER "draft_only" BEFORE DELETE ON "indicator"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();

DROP TRIGGER "append_only" ON "target";
CREATE TRIGGER "append_only" BEFORE UPDATE ON "target"
  FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "draft_only" BEFORE DELETE ON "target"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();

CREATE FUNCTION "refuse_undeciding"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what is decided is no draft any more' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "decided_once" BEFORE UPDATE ON "edition"
  FOR EACH ROW WHEN (OLD.status <> 'draft' AND NEW.status = 'draft') EXECUTE FUNCTION "refuse_undeciding"();
