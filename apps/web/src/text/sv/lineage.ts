export const lineage = {
  title: 'Indikatorn genom åren',
};
