/** Words of the page Chỉ tiêu. */
export const targets = {
  title: 'Chỉ tiêu',
} as const;
