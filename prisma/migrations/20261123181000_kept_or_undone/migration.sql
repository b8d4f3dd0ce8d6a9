-- For a statement that ends its transaction: where not all of it was kept it fails, and so undoes everything.
CREATE FUNCTION "kept_or_undone"("kept" boolean) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  IF kept THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'somebody was first' USING ERRCODE = 'serialization_failure';
END
$$;
