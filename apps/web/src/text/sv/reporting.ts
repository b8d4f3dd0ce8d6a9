export const reporting = {
  title: 'Rapportering',
} as const;
