/** The indicator table and entering outcomes. */
export const indicators = { title: 'Indikatorer {{year}}' } as const;
