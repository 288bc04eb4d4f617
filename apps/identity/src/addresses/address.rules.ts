/** 家 · 父母家 · 单位 · 其他: in this order they are offered. */
export const addressLabels = ['home', 'parents', 'work', 'other'] as const;
export type AddressLabel = (typeof addressLabels)[number];

/** So many somebody may save. */
export const MOST_ADDRESSES = 5;

interface Labelled {
  label: AddressLabel;
  at: Date;
}

/** Home first; of one label the one that was saved first. */
export const inOrder = <T extends Labelled>(addresses: readonly T[]): T[] =>
  addresses.toSorted(
    (one, other) => addressLabels.indexOf(one.label) - addressLabels.indexOf(other.label) || one.at.getTime() - other.at.getTime(),
  );

export interface Place {
  lon: number;
  lat: number;
}

export const placeText = ({ lon, lat }: Place): string => `${lon},${lat}`;

export function placeOf(text: string): Place {
  const [lon, lat] = text.split(',').map(Number) as [number, number];
  return { lon, lat };
}
