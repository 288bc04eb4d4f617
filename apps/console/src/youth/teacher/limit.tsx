import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Register } from '../types.js';

/** How many children are here and how many may be, in words. `present` counts what has not been sent, too. */
export function Limit({ of: { children, allowed, room, adults, ratio, state }, present }: { of: Register; present: number }) {
  const { t } = useTranslation();
  const on = state === 'planned' || state === 'running';
  const warning =
    adults === 0 ? 'noAdult' : present > allowed ? 'over' : present < allowed ? undefined : allowed === room ? 'roomFull' : 'full';
  return (
    <div className="stack" style={{ marginBottom: 16 }}>
      <div className="figures" style={{ gridTemplateColumns: 'repeat(3, 1fr)' }}>
        <div className="figure">
          <b>{children.length}</b>
          <span className="quiet">{t('teacher.expected')}</span>
        </div>
        <div className="figure">
          <b>{present}</b>
          <span className="quiet">{t('teacher.present')}</span>
        </div>
        <div className="figure">
          <b>{on ? allowed : '—'}</b>
          <span className="quiet">{t('teacher.most')}</span>
        </div>
      </div>
      {on && <span>{t('teacher.limit', { room, adults, ratio })}</span>}
      {on && warning && <Alert type={warning === 'over' ? 'error' : 'warning'} showIcon title={t(`teacher.${warning}`)} />}
    </div>
  );
}
