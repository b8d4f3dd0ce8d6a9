export const report = {
  title: 'Rapportera',
} as const;
