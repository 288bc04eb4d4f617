import { useTranslation } from 'react-i18next';

import { Nothing } from '../../shared/states.js';
import { useFamily } from './family.js';
import { NoticeList } from '../../notices/notice-list.js';
import { PickupPanel } from './pickup-panel.js';
import { AnsweredRequests } from './pickup-requests.js';

/** 接送: who may take each child home, who asked to, and who was refused at the door. */
export function PickupPage() {
  const { t } = useTranslation();
  const family = useFamily();
  if (family.length === 0) return <Nothing words={t('guardian.noChildren')} />;
  return (
    <>
      {family.map((child) => (
        <PickupPanel key={child.id} of={child} />
      ))}
      <AnsweredRequests />
      <NoticeList of={['youth']} kind="pickup-refused" title={t('guardian.refusedAtDoor')} />
    </>
  );
}
