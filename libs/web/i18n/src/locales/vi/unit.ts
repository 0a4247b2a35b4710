/** Words of the page of one unit. */
export const unit = {
  title: 'Đơn vị',
} as const;
