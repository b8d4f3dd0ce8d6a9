export const assess = {
  title: 'Bedömningar',
};
