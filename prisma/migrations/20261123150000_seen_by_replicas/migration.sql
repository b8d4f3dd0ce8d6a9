-- What a replica must have before it answers somebody: what was changed in their own session, and who may do what.
ALTER TABLE "session" ADD COLUMN "changes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "municipality" ADD COLUMN "rights_changes" INTEGER NOT NULL DEFAULT 0;

-- The application may not change municipalities; this one column follows from what it may change.
CREATE FUNCTION "count_change_of_rights"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE municipality SET rights_changes = rights_changes + 1 WHERE code IN (SELECT c.municipality FROM changed c);
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION "count_change_of_rights"() FROM PUBLIC;

CREATE TRIGGER "rights_given" AFTER INSERT ON "role_grant"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_changed" AFTER UPDATE ON "role_grant"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_taken" AFTER DELETE ON "role_grant"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_given" AFTER INSERT ON "deputy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_changed" AFTER UPDATE ON "deputy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_taken" AFTER DELETE ON "deputy"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
CREATE TRIGGER "rights_changed" AFTER UPDATE ON "person"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_change_of_rights"();
