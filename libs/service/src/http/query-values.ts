/** For `@Transform` of a query: true and false, as an address writes them; anything else is left for validation to refuse. */
export const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** For `@Transform` of a query: the parts of a value that are separated by commas. */
export const commas = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);
