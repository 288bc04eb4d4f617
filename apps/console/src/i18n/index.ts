import type { Locale } from 'antd/es/locale/index.js';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { toYuan } from '../shared/money.js';
import type { Words } from './zh.js';
import type { late } from './zh/late.js';

const KEY = 'linli.language';

type Language = 'zh-CN' | 'en';

interface Source {
  first: () => Promise<Words>;
  late: () => Promise<typeof late>;
  /** What components bring with them. */
  components: () => Promise<{ default: Locale }>;
}

/**
 * A phone loads the words of one language, those of the first page before the others; those of another language when somebody chooses it.
 */
const sources: Record<Language, Source> = {
  'zh-CN': {
    first: async () => (await import('./zh.js')).zh,
    late: async () => (await import('./zh/late.js')).late,
    components: () => import('antd/locale/zh_CN'),
  },
  en: {
    first: async () => (await import('./en.js')).en,
    late: async () => (await import('./en/late.js')).late,
    components: () => import('antd/locale/en_US'),
  },
};

const known = (chosen: string | null): Language => (chosen === 'en' ? 'en' : 'zh-CN');

let locale: Locale | undefined;
/** What antd's components say, once it is loaded. */
export const componentWords = (): Locale | undefined => locale;

let lateLoaded: Promise<void> | undefined;
/** The router begins with a page before there is a language. */
const started = Promise.withResolvers<void>();

/** The words of the console; Chinese unless somebody chose English. */
export async function startLanguage(): Promise<void> {
  const chosen = known(localStorage.getItem(KEY));
  const translation = await sources[chosen].first();
  await i18next.use(initReactI18next).init({
    resources: { [chosen]: { translation } },
    partialBundledLanguages: true,
    lng: chosen,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  // {{hourly, yuan}}: what a refusal says in fen.
  i18next.services.formatter!.add('yuan', (fen: number) => String(toYuan(fen)));
  document.documentElement.lang = i18next.language;
  started.resolve();
}

export const language = (): Language => known(i18next.language);

/** The words of all pages but the first. @throws TypeError when they cannot be loaded */
export function lateWords(): Promise<void> {
  lateLoaded ??= started.promise
    .then(() => addLate(language()))
    .catch((error: unknown) => {
      lateLoaded = undefined;
      throw error;
    });
  return lateLoaded;
}

/** The words that antd's components bring with them. @throws TypeError when they cannot be loaded */
export async function lateComponentWords(): Promise<void> {
  if (locale) return;
  await started.promise;
  locale = (await sources[language()].components()).default;
}

async function addLate(of: Language): Promise<void> {
  i18next.addResourceBundle(of, 'translation', await sources[of].late(), true, true);
}

/** @throws TypeError when its words cannot be loaded; then nothing changes */
export async function chooseLanguage(chosen: Language): Promise<void> {
  const [translation, components] = await Promise.all([sources[chosen].first(), locale && sources[chosen].components()]);
  i18next.addResourceBundle(chosen, 'translation', translation, true, true);
  if (lateLoaded) await addLate(chosen);
  locale = components?.default;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}
