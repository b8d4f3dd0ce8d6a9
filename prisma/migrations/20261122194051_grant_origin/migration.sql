-- AlterTable
ALTER TABLE "role_grant" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'hand';
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_origin_check" CHECK ("origin" IN ('hand', 'claim'));
