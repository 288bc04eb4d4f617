import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive } from '../../shared/query.js';
import { useDeskArea } from '../staff/desk-area.js';
import { HomeForm } from './home-form.js';
import { HomesTable, NeedsTable } from './staff-tables.js';

/** For staff: what came to them to be answered, the micro-homes of their area, and how much comes to each. */
export function DeskPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const [founding, setFounding] = useState(false);
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  if (!area) return null;
  return (
    <>
      <div className="row between apart">
        <h1 className="flat">{t('microHome.title')}</h1>
        <Button type="primary" size="large" onClick={() => setFounding(true)}>
          {t('microHome.found')}
        </Button>
      </div>
      <h2>{t('microHome.came')}</h2>
      <NeedsTable area={area} />
      <h2>{t('microHome.figures')}</h2>
      <HomesTable area={area} />
      <Modal open={founding} destroyOnHidden title={t('microHome.found')} footer={null} onCancel={() => setFounding(false)}>
        <HomeForm done={({ id }) => void navigate(`/micro-homes/${id}`)} />
      </Modal>
    </>
  );
}
