import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { en } from './en.js';
import { zh } from './zh.js';

const KEY = 'linli.language';

/** The words of the console; Chinese unless somebody chose English. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    lng: localStorage.getItem(KEY) ?? 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

export const language = (): 'zh-CN' | 'en' => (i18next.language === 'en' ? 'en' : 'zh-CN');

export async function chooseLanguage(chosen: 'zh-CN' | 'en'): Promise<void> {
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}
