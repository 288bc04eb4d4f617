import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { useHolder } from '../youth/teacher/holder.js';
import { useWaiting } from '../youth/teacher/marks-sender.js';
import { OthersWords } from './outbox/others-words.js';
import { useOutbox } from './outbox/use-outbox.js';

/**
 * A browser that was closed has to sign in again: without a network it can only tell what is still here, and open the registers that it
 * kept.
 */
export function SignInNeedsNetwork() {
  const { t } = useTranslation();
  const items = useOutbox() ?? [];
  const marks = useWaiting().length;
  const { data: holder, isPending } = useHolder();
  const { pathname } = useLocation();
  // There the register says all that is to be said.
  if (isPending || (holder && pathname.startsWith('/classes'))) return null;
  return (
    <section className="narrow">
      <Alert
        className="apart"
        type="warning"
        showIcon
        title={t('outbox.signInNeedsNetwork')}
        description={t('outbox.signInNeedsNetworkHint')}
      />
      {holder && (
        <Alert
          className="apart"
          type="info"
          showIcon
          title={t('teacher.keptBy', { name: holder.name })}
          action={
            <Link className="button" to="/classes">
              {t('teacher.openKept')}
            </Link>
          }
        />
      )}
      {marks > 0 && <Alert className="apart" type="info" showIcon title={t('teacher.marksStillThere', { n: marks })} />}
      <OthersWords of={items} />
    </section>
  );
}
