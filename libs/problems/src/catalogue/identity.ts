/** What only the identity service answers. */
export const identity = {} as const;
