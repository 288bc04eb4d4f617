import { Matches, type ValidationOptions } from 'class-validator';

/** 6 digits a county, 9 a subdistrict, 12 a community, 15 a grid, 18 a micro-grid (statistical codes). */
export const AREA_CODE = /^\d{6}(\d{3}){0,4}$/;

export const IsAreaCode = (options?: ValidationOptions): PropertyDecorator => Matches(AREA_CODE, options);

/** How many digits the code of each level has, the widest first. */
export const AREA_DIGITS = [6, 9, 12, 15, 18] as const;

/** An area and what it lies in, the widest first: 140321, 140321001, 140321001001, … */
export const areaAndAround = (code: string): string[] =>
  AREA_DIGITS.filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));
