import type { Plugin } from 'vite';

/** What somebody on the way needs without a network: pages and what they load later. Nobody's phone loads all of the console ahead. */
const ahead = [
  '/main.tsx',
  '/i18n/zh.ts',
  '/i18n/en.ts',
  '/i18n/zh/member.ts',
  '/i18n/en/member.ts',
  '/i18n/zh/late.ts',
  '/i18n/en/late.ts',
  '/antd/locale/zh_CN',
  '/antd/locale/en_US',
  '/antd/es/locale/zh_CN',
  '/antd/es/locale/en_US',
  '/cases/report-page.tsx',
  '/cases/report/sent-page.tsx',
  '/shared/map.tsx',
  '/shared/components.tsx',
  '/shared/message.tsx',
  '/cases/work-page.tsx',
  '/cases/mine-page.tsx',
  '/cases/case-page.tsx',
  '/volunteering/raise-hail-page.tsx',
  '/youth/teacher/classes-page.tsx',
  '/youth/teacher/register-page.tsx',
  '/frame/member-frame.tsx',
  '/me/me-page.tsx',
  '/session/lock-page.tsx',
  '/session/users.ts',
  '/session/second-factor-banner.tsx',
  '/session/shared-session.tsx',
  '/session/person-menu.tsx',
  '/shared/sign-in-needs-network.tsx',
  '/home/home-page.tsx',
  '/home/member-home.tsx',
  '/home/resident-home.tsx',
  '/home/workbench.tsx',
  '/volunteering/hail-page.tsx',
  '/shared/outbox/outbox-page.tsx',
  '/shared/offline-app.ts',
  '/exifreader/',
];

/** Names the files that a phone loads ahead: those of the pages above, and all that they import. */
export function precached(): { plugin: Plugin; has: (url: string) => boolean } {
  const files = new Set<string>();
  return {
    has: (url) => files.has(url),
    plugin: {
      name: 'linli-precached',
      generateBundle(_options, bundle) {
        const add = (name: string): void => {
          const chunk = bundle[name];
          if (files.has(name) || chunk?.type !== 'chunk') return;
          files.add(name);
          for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
          chunk.imports.forEach(add);
        };
        // What is loaded later may be a file of its own that holds nothing but the way to the module.
        for (const chunk of Object.values(bundle))
          if (
            chunk.type === 'chunk' &&
            [chunk.facadeModuleId ?? '', ...chunk.moduleIds].some((id) => ahead.some((part) => id.includes(part)))
          )
            add(chunk.fileName);
      },
    },
  };
}
