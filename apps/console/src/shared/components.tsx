import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { componentWords } from '../i18n/index.js';
import { useElder } from './elder.js';
import { usePrefersReducedMotion } from './reduced-motion.js';

/** antd's components in the district's colours, in the reader's language and size. */
export function Components({ children }: { children: ReactNode }) {
  // Drawn anew when another language is chosen.
  useTranslation();
  const locale = componentWords();
  const [elder] = useElder();
  const calm = usePrefersReducedMotion();
  return (
    <ConfigProvider
      {...(locale && { locale })}
      button={{ autoInsertSpace: false }}
      theme={{
        token: {
          motion: !calm,
          colorPrimary: '#a61b29',
          colorLink: '#8f1622',
          colorError: '#b3161c',
          fontFamily: 'inherit',
          fontSize: elder ? 20 : 15,
          controlHeight: elder ? 52 : 40,
          borderRadius: 8,
          colorTextPlaceholder: '#6b6b6b',
          colorTextDescription: '#595959',
        },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
