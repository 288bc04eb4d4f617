import { Matches, type ValidationOptions } from 'class-validator';

/** 6 digits a county, 9 a subdistrict, 12 a community, 15 a grid, 18 a micro-grid (statistical codes). */
export const AREA_CODE = /^\d{6}(\d{3}){0,4}$/;

export const IsAreaCode = (options?: ValidationOptions): PropertyDecorator => Matches(AREA_CODE, options);
