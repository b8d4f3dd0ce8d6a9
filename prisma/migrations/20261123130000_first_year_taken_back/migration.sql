-- A first year that was begun by mistake can be taken back, with its tertials. What the committee has decided on stays.
CREATE TRIGGER "draft_only" BEFORE DELETE ON "period"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();
CREATE TRIGGER "draft_only" BEFORE DELETE ON "edition"
  FOR EACH ROW EXECUTE FUNCTION "delete_from_draft_only"();
