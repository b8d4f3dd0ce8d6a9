import { createHash } from 'node:crypto';

/** What sample ids are made for. */
export type SampleKind = 'unit' | 'area' | 'person' | 'overarching' | 'assignment' | 'goal' | 'activity' | 'indicator';

/** The id of a sample thing: the same at every load, so that links and open browsers survive a reset. */
export function sampleId(municipality: string, kind: SampleKind, code: string): string {
  const hash = createHash('sha256').update(`${municipality}/${kind}/${code}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
