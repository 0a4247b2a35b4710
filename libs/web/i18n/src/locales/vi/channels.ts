/** Words of the pages of channels and providers. */
export const channels = {
  title: 'Hình thức & đối tác',
} as const;
