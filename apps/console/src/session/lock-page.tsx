import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Locked } from './lock.js';
import { changePerson, signIn } from './session.js';
import { say } from '../shared/say.js';

/** Instead of every page of a locked browser. */
export function LockPage({ of }: { of: Locked }) {
  const { t } = useTranslation();
  const go = (where: () => Promise<void>) => () => void where().catch(() => say.error(t('problem.offline')));
  return (
    <section className="outcome narrow panel">
      <span className="sign" aria-hidden>
        <LockOutlined />
      </span>
      <h1>{t('lock.locked')}</h1>
      <strong className="large">{of.name || t('lock.noName')}</strong>
      <p className="quiet flat">{t('lock.hint')}</p>
      <Button type="primary" size="large" block onClick={go(signIn)}>
        {t('lock.unlock')}
      </Button>
      <Button size="large" block onClick={go(changePerson)}>
        {t('lock.somebodyElse')}
      </Button>
    </section>
  );
}
