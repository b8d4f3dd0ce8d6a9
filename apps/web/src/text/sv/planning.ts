export const planning = {
  title: 'Målkedja',
} as const;
