import { at, post } from '@linli/client';
import { Button, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { useMe } from '../session/session.js';
import { comma, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useCommand, usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { useAreas } from '../shared/areas.js';
import { screenings, type Registration, type Screening as Result } from './types.js';
import { useSlotWords } from './week.js';

/** 志愿者审核: those who wait first; what they can do, where and when; pass, or refuse with a reason. */
export function Screening() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [screening, setScreening] = useState<Result>('waiting');
  const pages = usePages(at('/api/volunteering/v1/registrations', { screening, total: true }));
  const nameOf = useNames((pages.items ?? []).map(({ accountId }) => accountId));
  const areas = useAreas();
  const slot = useSlotWords();
  const [refusing, setRefusing] = useState<Registration>();
  const [reason, setReason] = useState('');
  const send = useCommand(() => setRefusing(undefined));
  const decide = ({ accountId, version }: Registration, decision: 'pass' | 'refuse', body: { reason?: string } = {}) =>
    send.mutate(post(`/api/volunteering/v1/registrations/{id}/${decision}`, { id: accountId, body, ifMatch: version }));
  const nameIn = ({ name, accountId }: Registration) => name ?? nameOf(accountId);
  const columns: Column<Registration>[] = [
    { key: 'name', title: t('case.contact.name'), width: 110, always: true, render: nameIn },
    { key: 'phone', title: t('case.contact.phone'), width: 130, render: ({ phone }) => phone && <a href={`tel:${phone}`}>{phone}</a> },
    { key: 'skills', title: t('registration.skills'), least: 150, render: ({ skills }) => skills.join(comma()) || '—' },
    {
      key: 'areas',
      title: t('registration.areas'),
      width: 160,
      render: ({ areas: codes }) => codes.map((code) => areas.find(({ value }) => value === code)?.label ?? code).join(comma()) || '—',
    },
    {
      key: 'availability',
      title: t('registration.availability'),
      width: 190,
      render: ({ availability }) => availability.map(slot).join(comma()) || '—',
    },
    { key: 'at', title: t('table.registered'), width: 150, from: 1150, render: ({ registeredAt }) => moment(registeredAt) },
    ...(screening === 'refused'
      ? [{ key: 'reason', title: t('common.reason'), width: 180, render: ({ reason: why }: Registration) => why ?? '' }]
      : []),
    {
      key: 'actions',
      title: t('table.actions'),
      width: 170,
      screen: true,
      render: (one) =>
        one.accountId !== me?.accountId && (
          <div className="row">
            {one.screening !== 'passed' && (
              <Button type="primary" loading={send.isPending} onClick={() => decide(one, 'pass')}>
                {t('volunteers.pass')}
              </Button>
            )}
            {one.screening !== 'refused' && (
              <Button
                onClick={() => {
                  setReason('');
                  setRefusing(one);
                }}
              >
                {t('volunteers.refuse')}
              </Button>
            )}
          </div>
        ),
    },
  ];
  return (
    <>
      <Segmented
        block
        style={{ marginBottom: 16 }}
        aria-label={t('volunteers.screening')}
        value={screening}
        onChange={setScreening}
        options={useOptions('screening', screenings)}
      />
      <ListTable<Registration>
        name={`registrations-${screening}`}
        title={t('volunteers.screening')}
        columns={columns}
        of={pages}
        idOf={({ accountId }) => accountId}
        nameOf={nameIn}
        none={t('volunteers.nobody')}
        filtered={[t(`screening.${screening}`)]}
      />
      <Modal
        open={refusing !== undefined}
        title={t('volunteers.refuse')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: reason.trim().length < 2, loading: send.isPending }}
        onCancel={() => setRefusing(undefined)}
        onOk={() => refusing && decide(refusing, 'refuse', { reason: reason.trim() })}
      >
        <div className="field">
          <label htmlFor="refusal">{t('volunteers.refusal')}</label>
          <Input.TextArea id="refusal" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      </Modal>
    </>
  );
}
