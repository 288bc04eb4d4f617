/** What only the volunteering service answers. */
export const volunteering = {} as const;
