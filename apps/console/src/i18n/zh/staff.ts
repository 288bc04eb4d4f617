/** /programmes: what community staff read. */
export const staff = {
};
