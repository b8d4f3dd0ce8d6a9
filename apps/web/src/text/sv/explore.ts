export const explore = {
  title: 'Utforska',
};
