import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Locked } from './lock.js';
import { changePerson } from './session.js';
import { useSignIn } from './use-sign-in.js';

/** Instead of every page of a locked browser. */
export function LockPage({ of }: { of: Locked }) {
  const { t } = useTranslation();
  const [unlock, change] = [useSignIn(), useSignIn(changePerson)];
  return (
    <section className="outcome narrow panel">
      <span className="sign" aria-hidden>
        <LockOutlined />
      </span>
      <h1>{t('lock.locked')}</h1>
      <strong className="large">{of.name || t('lock.noName')}</strong>
      <p className="quiet flat">{t('lock.hint')}</p>
      <Button type="primary" size="large" block onClick={unlock}>
        {t('lock.unlock')}
      </Button>
      <Button size="large" block onClick={change}>
        {t('lock.somebodyElse')}
      </Button>
    </section>
  );
}
