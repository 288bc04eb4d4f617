import type { Locale } from 'antd/es/locale/index.js';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { toYuan } from '../shared/money.js';
import type { Words } from './zh.js';
import type { late } from './zh/late.js';
import type { member } from './zh/member.js';

const KEY = 'linli.language';

type Language = 'zh-CN' | 'en';

interface Source {
  first: () => Promise<Words>;
  member: () => Promise<typeof member>;
  late: () => Promise<typeof late>;
  /** What components bring with them. */
  components: () => Promise<{ default: Locale }>;
}

/**
 * A phone loads the words of one language: those of the first page, then those of a member’s home, then the others; those of another
 * language when somebody chooses it.
 */
const sources: Record<Language, Source> = {
  'zh-CN': {
    first: async () => (await import('./zh.js')).zh,
    member: async () => (await import('./zh/member.js')).member,
    late: async () => (await import('./zh/late.js')).late,
    components: () => import('antd/locale/zh_CN'),
  },
  en: {
    first: async () => (await import('./en.js')).en,
    member: async () => (await import('./en/member.js')).member,
    late: async () => (await import('./en/late.js')).late,
    components: () => import('antd/locale/en_US'),
  },
};

const known = (chosen: string | null): Language => (chosen === 'en' ? 'en' : 'zh-CN');

let locale: Locale | undefined;
/** What antd's components say, once it is loaded. */
export const componentWords = (): Locale | undefined => locale;

/** What is added to the words of the first page when it is first needed. */
type Stage = 'member' | 'late';
const loaded = new Map<Stage, Promise<void>>();
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

/** The words of a member's home and of the frame. @throws TypeError when they cannot be loaded */
export const memberWords = (): Promise<void> => words('member');

/** The words of all pages. @throws TypeError when they cannot be loaded */
export async function lateWords(): Promise<void> {
  await Promise.all([words('member'), words('late')]);
}

function words(stage: Stage): Promise<void> {
  const loading =
    loaded.get(stage) ??
    started.promise
      .then(() => add(stage, language()))
      .catch((error: unknown) => {
        loaded.delete(stage);
        throw error;
      });
  loaded.set(stage, loading);
  return loading;
}

/** The words that antd's components bring with them. @throws TypeError when they cannot be loaded */
export async function lateComponentWords(): Promise<void> {
  if (locale) return;
  await started.promise;
  locale = (await sources[language()].components()).default;
}

async function add(stage: Stage, of: Language): Promise<void> {
  i18next.addResourceBundle(of, 'translation', await sources[of][stage](), true, true);
}

/** @throws TypeError when its words cannot be loaded; then nothing changes */
export async function chooseLanguage(chosen: Language): Promise<void> {
  const [translation, components] = await Promise.all([sources[chosen].first(), locale && sources[chosen].components()]);
  i18next.addResourceBundle(chosen, 'translation', translation, true, true);
  for (const stage of loaded.keys()) await add(stage, chosen);
  locale = components?.default;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}
