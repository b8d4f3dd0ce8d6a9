/** A figure with what it rests on, kept on one line: `85 % (n = 120)`. The figure alone where that is not known. */
export function restedFigure(figure: string, people: string): string {
  return people === '' ? figure : `${figure} (${people})`.replaceAll(' ', '\u00A0');
}
