/** The indicator table. */
export function IndicatorsPage() {
  return null;
}
