/** A municipality's name apart from what stands in brackets after it: `Exempelby`, `(made up)`. */
export function municipalityWords(full: string): { name: string; note: string | null } {
  const [, name = full, note = null] = /^(.+?)\s*(\(.+\))$/.exec(full) ?? [];
  return { name, note };
}
