/** Where employment answers. */
export const API = '/api/employment/v1';

/** In the two languages of the console. */
export interface Named {
  'zh-CN': string;
  en: string;
}
