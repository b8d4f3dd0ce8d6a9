export const compare = {
  title: 'Jämför kommuner',
};
