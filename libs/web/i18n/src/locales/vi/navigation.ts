/** Words of the command palette and of the presentation. */
export const navigation = {} as const;
