export const history = {
  title: 'Historik',
} as const;
