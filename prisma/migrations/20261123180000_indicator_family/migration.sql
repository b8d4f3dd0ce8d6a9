-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "family" UUID;

-- CreateIndex
CREATE INDEX "indicator_municipality_family_idx" ON "indicator"("municipality", "family");

-- What an indicator continues is of its family, and so is what continues it: the family is the id of the first of them.
-- The owner is bound by the policies too, unless it is a superuser.
ALTER TABLE "indicator" NO FORCE ROW LEVEL SECURITY;
WITH RECURSIVE line AS (
  SELECT i.municipality, i.id, i.id AS family FROM indicator i WHERE i.predecessor_id IS NULL
  UNION
  SELECT i.municipality, i.id, l.family
  FROM line l JOIN indicator i ON i.municipality = l.municipality AND i.predecessor_id = l.id
)
UPDATE indicator i SET family = l.family FROM line l WHERE l.municipality = i.municipality AND l.id = i.id;
ALTER TABLE "indicator" FORCE ROW LEVEL SECURITY;

-- The one before is held until the end, so that its family stays what it was seen to be.
CREATE FUNCTION "join_family"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.predecessor_id IS NULL THEN
    NEW.family := NEW.id;
  ELSE
    SELECT p.family INTO NEW.family FROM indicator p
      WHERE p.municipality = NEW.municipality AND p.id = NEW.predecessor_id FOR SHARE;
  END IF;
  RETURN NEW;
END
$$;

-- Those that continue it follow, one step after the other: each step sees what was added meanwhile.
CREATE FUNCTION "lead_family"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE indicator i SET family = NEW.family
    WHERE i.municipality = NEW.municipality AND i.predecessor_id = NEW.id AND i.family IS DISTINCT FROM NEW.family;
  RETURN NULL;
END
$$;

CREATE TRIGGER "join_family" BEFORE INSERT OR UPDATE OF "predecessor_id" ON "indicator"
  FOR EACH ROW EXECUTE FUNCTION "join_family"();
CREATE TRIGGER "lead_family_added" AFTER INSERT ON "indicator"
  FOR EACH ROW EXECUTE FUNCTION "lead_family"();
CREATE TRIGGER "lead_family_moved" AFTER UPDATE OF "predecessor_id", "family" ON "indicator"
  FOR EACH ROW WHEN (OLD.family IS DISTINCT FROM NEW.family) EXECUTE FUNCTION "lead_family"();
