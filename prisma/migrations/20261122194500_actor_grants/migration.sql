-- The roles that hold for a person today in Sweden: their own, and those of the chiefs whose deputy they are. Whoever has
-- ended has none and lends none. It reads with the rights of the one who asks, so the wall between municipalities holds.
CREATE VIEW "actor_grant" WITH (security_invoker = true) AS
  SELECT g.municipality, g.person_id, g.role, g.unit_id, NULL::uuid AS on_behalf_of
  FROM role_grant g
  JOIN person p ON p.municipality = g.municipality AND p.id = g.person_id
  WHERE p.ended_on IS NULL OR p.ended_on > (now() AT TIME ZONE 'Europe/Stockholm')::date
  UNION ALL
  SELECT d.municipality, d.deputy_id, g.role, g.unit_id, d.person_id
  FROM deputy d
  JOIN person deputy ON deputy.municipality = d.municipality AND deputy.id = d.deputy_id
  JOIN person chief ON chief.municipality = d.municipality AND chief.id = d.person_id
  JOIN role_grant g ON g.municipality = d.municipality AND g.person_id = d.person_id
  WHERE (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN d.valid_from AND d.valid_to
    AND g.role IN ('enhetschef', 'avdelningschef', 'socialchef')
    AND (deputy.ended_on IS NULL OR deputy.ended_on > (now() AT TIME ZONE 'Europe/Stockholm')::date)
    AND (chief.ended_on IS NULL OR chief.ended_on > (now() AT TIME ZONE 'Europe/Stockholm')::date);
