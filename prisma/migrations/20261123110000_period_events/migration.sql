-- When a tertial was opened, locked and opened again stands among all else that was done; these few are read again and again.
CREATE INDEX "audit_event_period_idx" ON "audit_event" ("municipality", ("subject" ->> 'period'), "id")
  WHERE "act" IN ('period.open', 'period.lock', 'period.reopen');
