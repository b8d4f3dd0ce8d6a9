import { firstDay, type OrganisationUnit, type ServiceAreaState, unitKinds } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

const day = z.string().nullable();
const organisationRow = z.object({
  units: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(unitKinds),
      parentId: z.string().nullable(),
      validFrom: day,
      validTo: day,
      successorId: z.string().nullable(),
      endReason: z.string().nullable(),
      placements: z.array(z.object({ from: z.string(), parentId: z.string().nullable(), name: z.string() })),
    }),
  ),
  areas: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      validFrom: day,
      validTo: day,
      names: z.array(z.object({ from: z.string(), name: z.string() })),
    }),
  ),
  reporting: z.array(z.string()),
});

/** The organisation with all that it has been, and the units with a report in progress in an open tertial. */
export interface OrganisationState {
  readonly units: readonly OrganisationUnit[];
  readonly areas: readonly ServiceAreaState[];
  readonly reporting: ReadonlySet<string>;
}

/** Reads the whole organisation in one statement. What was never changed stands where, and is called what, it always was. */
export async function readOrganisationState(tx: TenantTransaction, municipality: string): Promise<OrganisationState> {
  const [row] = await tx.$queryRaw<{ organisation: unknown }[]>`
    SELECT jsonb_build_object(
      'units', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind,
          'parentId', u.parent_id, 'validFrom', u.valid_from, 'validTo', u.valid_to, 'successorId', u.successor_id,
          'endReason', u.end_reason, 'placements', coalesce((
            SELECT jsonb_agg(jsonb_build_object('from', to_char(p.valid_from, 'YYYY-MM-DD'), 'parentId', p.parent_id,
                                                'name', p.name) ORDER BY p.valid_from)
            FROM unit_placement p WHERE p.municipality = u.municipality AND p.unit_id = u.id
          ), '[]')) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'areas', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name, 'validFrom', s.valid_from,
                                            'validTo', s.valid_to, 'names', coalesce((
            SELECT jsonb_agg(jsonb_build_object('from', to_char(n.valid_from, 'YYYY-MM-DD'), 'name', n.name)
                             ORDER BY n.valid_from)
            FROM service_area_name n WHERE n.municipality = s.municipality AND n.service_area_id = s.id
          ), '[]')) ORDER BY s.position, s.code)
        FROM service_area s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'reporting', coalesce((
        SELECT jsonb_agg(DISTINCT r.unit_id)
        FROM unit_report r JOIN period p USING (municipality, year, tertial)
        WHERE r.municipality = ${municipality}::char(4) AND r.state = 'inProgress' AND p.state = 'open'
      ), '[]')
    ) AS organisation`;
  const { units, areas, reporting } = organisationRow.parse(row?.organisation);
  return {
    units: units.map((unit) => ({
      ...unit,
      placements:
        unit.placements.length > 0
          ? unit.placements
          : [{ from: unit.validFrom ?? firstDay, parentId: unit.parentId, name: unit.name }],
    })),
    areas: areas.map((area) => ({
      ...area,
      names: area.names.length > 0 ? area.names : [{ from: area.validFrom ?? firstDay, name: area.name }],
    })),
    reporting: new Set(reporting),
  };
}

/** Keeps a unit whole, with all its placements; a new one comes last. */
export async function keepUnit(tx: TenantTransaction, municipality: string, unit: OrganisationUnit): Promise<void> {
  const { id, code, name, kind, parentId, successorId, endReason } = unit;
  const now = { name, parentId, validFrom: date(unit.validFrom), validTo: date(unit.validTo), successorId, endReason };
  const changed = await tx.unit.updateMany({ where: { municipality, id }, data: now });
  if (changed.count === 0) {
    const position = await tx.unit.count({ where: { municipality } });
    await tx.unit.create({ data: { municipality, id, code, kind, position, ...now } });
  }
  await tx.unitPlacement.deleteMany({ where: { municipality, unitId: id } });
  await tx.unitPlacement.createMany({
    data: unit.placements.map(({ from, ...placement }) => ({
      municipality,
      unitId: id,
      validFrom: new Date(from),
      ...placement,
    })),
  });
}

/** Keeps a service area whole, with all its names; a new one comes last. */
export async function keepArea(tx: TenantTransaction, municipality: string, area: ServiceAreaState): Promise<void> {
  const { id, code, name } = area;
  const now = { name, validFrom: date(area.validFrom), validTo: date(area.validTo) };
  const changed = await tx.serviceArea.updateMany({ where: { municipality, id }, data: now });
  if (changed.count === 0) {
    const position = await tx.serviceArea.count({ where: { municipality } });
    await tx.serviceArea.create({ data: { municipality, id, code, position, ...now } });
  }
  await tx.serviceAreaName.deleteMany({ where: { municipality, serviceAreaId: id } });
  await tx.serviceAreaName.createMany({
    data: area.names.map((each) => ({
      municipality,
      serviceAreaId: id,
      validFrom: new Date(each.from),
      name: each.name,
    })),
  });
}

function date(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}
