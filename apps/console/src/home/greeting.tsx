import { useTranslation } from 'react-i18next';

import type { Me } from '../session/session.js';

/** The heading of every home: whose it is. @param hidden only read aloud, where nothing but what can be done is shown */
export function Greeting({ me, hidden = false }: { me: Me; hidden?: boolean }) {
  const { t } = useTranslation();
  return <h1 className={hidden ? 'hidden' : 'greeting'}>{me.name ? t('home.hello', { name: me.name }) : t('home.helloNobody')}</h1>;
}
