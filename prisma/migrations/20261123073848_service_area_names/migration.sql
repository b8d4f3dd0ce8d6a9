-- CreateTable
CREATE TABLE "service_area_name" (
    "municipality" CHAR(4) NOT NULL,
    "service_area_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "service_area_name_pkey" PRIMARY KEY ("municipality","service_area_id","valid_from")
);

-- AddForeignKey
ALTER TABLE "service_area_name" ADD CONSTRAINT "service_area_name_municipality_fkey" FOREIGN KEY ("municipality") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_area_name" ADD CONSTRAINT "service_area_name_municipality_service_area_id_fkey" FOREIGN KEY ("municipality", "service_area_id") REFERENCES "service_area"("municipality", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "service_area_name" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_area_name" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_municipality" ON "service_area_name"
  USING ("municipality" = current_setting('app.municipality', true)::bpchar)
  WITH CHECK ("municipality" = current_setting('app.municipality', true)::bpchar);
