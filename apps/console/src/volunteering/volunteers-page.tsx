import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Organisations } from './organisations.js';
import { Screening } from './screening.js';

/** 志愿者管理, for staff: who offers themselves, and the organisations that take part. */
export function VolunteersPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState('screening');
  return (
    <>
      <h1>{t('volunteers.title')}</h1>
      <Segmented
        block
        style={{ marginBottom: 16 }}
        aria-label={t('volunteers.title')}
        value={tab}
        onChange={setTab}
        options={['screening', 'organisations'].map((value) => ({ value, label: t(`volunteers.${value}`) }))}
      />
      {tab === 'screening' ? <Screening /> : <Organisations />}
    </>
  );
}
