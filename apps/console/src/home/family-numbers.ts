import { PERSONAL } from '../session/forget-person.js';

/** Whom an elder calls: in this browser only, until sign-out. */
const KEY = `${PERSONAL}family-numbers`;

export interface FamilyNumber {
  name: string;
  phone: string;
}

export function familyNumbers(): FamilyNumber[] {
  const stored = localStorage.getItem(KEY);
  return stored ? (JSON.parse(stored) as FamilyNumber[]) : [];
}

export const keepFamilyNumbers = (numbers: readonly FamilyNumber[]): void => localStorage.setItem(KEY, JSON.stringify(numbers));
