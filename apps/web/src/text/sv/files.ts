export const files = {
  title: 'Filer',
} as const;
