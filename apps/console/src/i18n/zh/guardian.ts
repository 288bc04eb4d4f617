/** /children: what guardians read. */
export const guardian = {
};
