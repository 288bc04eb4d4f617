import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useOnline } from '../shared/online.js';
import { actingFor, backToOneself, overFor, overRead } from './acting.js';

/** Over every page as long as one acts for somebody else; afterwards, that it was ended. */
export function ActingBand() {
  const { t } = useTranslation();
  const online = useOnline();
  const [over, setOver] = useState(overFor);
  const dependant = actingFor();
  if (dependant)
    return (
      <aside className="acting" aria-label={t('family.bandName')}>
        <strong>{t('family.band', { name: dependant.name })}</strong>
        <Button onClick={backToOneself}>{t('family.return')}</Button>
        {!online && <span role="alert">{t('family.offline')}</span>}
      </aside>
    );
  if (over === undefined) return null;
  const read = () => {
    overRead();
    setOver(undefined);
  };
  return (
    <aside className="acting over" role="alert">
      <span>{t('family.over', { name: over })}</span>
      <Button onClick={read}>{t('family.understood')}</Button>
    </aside>
  );
}
