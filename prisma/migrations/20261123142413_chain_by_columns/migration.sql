-- The row is handed over column by column: where the table is spread over machines, a row of a part of it is of another type.
CREATE OR REPLACE FUNCTION "chain_outcome_revision"() RETURNS trigger
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
  NEW.hash := outcome_revision_hash(ROW(NEW.*)::outcome_revision, head.hash);
  UPDATE revision_chain SET hash = NEW.hash WHERE municipality = NEW.municipality AND unit_id = NEW.unit_id;
  RETURN NEW;
END
$$;
