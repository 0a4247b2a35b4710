/** Words of saved views. */
export const views = {} as const;
