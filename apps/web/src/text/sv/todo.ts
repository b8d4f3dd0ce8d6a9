export const todo = {
  title: 'Att göra',
} as const;
