import { cpus, totalmem } from 'node:os';

/** What it was measured on. */
export function machine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.versions.node}`;
}
