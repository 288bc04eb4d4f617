import { dirname } from 'node:path';

/** The demo.json of the district that this file's lane has to itself. */
export const demoFile = (): string => process.env.LINLI_DEMO!;

/** Where that district keeps its data. */
export const dataFolder = (): string => dirname(demoFile());
