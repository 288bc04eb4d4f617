import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import type { Locale } from 'antd/es/locale/index.js';

import type { Words } from './zh.js';

const KEY = 'linli.language';

type Language = 'zh-CN' | 'en';

/** A phone loads the words of one language; those of another when somebody chooses it. Each has all of them. */
const words: Record<Language, () => Promise<Words>> = {
  'zh-CN': async () => (await import('./zh.js')).zh,
  en: async () => (await import('./en.js')).en,
};

/** The words that components bring with them. */
const locales: Record<Language, () => Promise<{ default: Locale }>> = { 'zh-CN': () => import('antd/locale/zh_CN'), en: () => import('antd/locale/en_US') };
let locale: Locale;

export const componentWords = (): Locale => locale;

const known = (chosen: string | null): Language => (chosen === 'en' ? 'en' : 'zh-CN');

/** The words of the console; Chinese unless somebody chose English. */
export async function startLanguage(): Promise<void> {
  const chosen = known(localStorage.getItem(KEY));
  const [translation, components] = await Promise.all([words[chosen](), locales[chosen]()]);
  locale = components.default;
  await i18next.use(initReactI18next).init({
    resources: { [chosen]: { translation } },
    partialBundledLanguages: true,
    lng: chosen,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

export const language = (): Language => known(i18next.language);

/** @throws TypeError when its words cannot be loaded; then nothing changes */
export async function chooseLanguage(chosen: Language): Promise<void> {
  const [translation, components] = await Promise.all([words[chosen](), locales[chosen]()]);
  i18next.addResourceBundle(chosen, 'translation', translation);
  locale = components.default;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}
