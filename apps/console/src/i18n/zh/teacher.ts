/** /classes: what teachers read. */
export const teacher = {
};
