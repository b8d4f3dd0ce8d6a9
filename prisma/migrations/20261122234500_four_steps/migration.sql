-- Four steps: a judgement may be `nearly` too. Which steps may be used in a tertial, the domain decides.
ALTER TABLE "judgement" DROP CONSTRAINT "judgement_verdict_check";
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_verdict_check" CHECK ("verdict" IN ('met', 'nearly', 'partly', 'notMet'));
