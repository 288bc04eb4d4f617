/** Why a piece was not good enough, from a list: free words about somebody would stay in entries for ever. 松散漏针 尺寸不符 有污渍 破损 其他 */
export const flaws = ['loose', 'size', 'stained', 'damaged', 'other-flaw'] as const;
export type Flaw = (typeof flaws)[number];

/** Why an entry was wrong. 数错了 记错人了 记重了 双方商定 */
export const mistakes = ['miscounted', 'wrong-maker', 'twice', 'agreed'] as const;
export type Mistake = (typeof mistakes)[number];
