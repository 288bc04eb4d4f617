import { PhoneOutlined } from '@ant-design/icons';
import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { DependantView } from '../family/types.js';
import { useCommunities } from '../shared/areas.js';
import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import { HeardDialog } from './heard-dialog.js';
import { say } from '../shared/say.js';

/** An elder, and who of the family acts for her or asks to, who can be called before a visit. */
export function RequestCard({ of }: { of: DependantView }) {
  const { t } = useTranslation();
  const community = useCommunities().find(({ value }) => value === of.area)?.label ?? of.area;
  const [hearing, setHearing] = useState(false);
  const { state, how, allowedActions: allowed } = of;
  const facts = [
    ['keeper', of.keeperName || t('dependants.aResident')],
    ['relation', t(`family.relations.${of.relation}`)],
    ['community', community],
    ['since', moment(of.askedAt)],
    ...(how ? [['heard', t(`family.heard.${how}`)]] : []),
  ] as const;
  return (
    <article className="item stack" aria-label={of.name}>
      <strong className="large">{of.name}</strong>
      <dl className="facts">
        {facts.map(([name, words]) => (
          <div key={name} className="fact">
            <dt>{t(`dependants.${name}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {of.keeperPhone && (
        <a className="large" href={`tel:${of.keeperPhone}`} aria-label={t('dependants.call', { phone: of.keeperPhone })}>
          <PhoneOutlined aria-hidden /> {of.keeperPhone}
        </a>
      )}
      {state === 'asked' && !allowed.includes('confirm') && <span className="quiet">{t('dependants.own')}</span>}
      <div className="row">
        {allowed.includes('confirm') && (
          <Button type="primary" size="large" onClick={() => setHearing(true)}>
            {t('dependants.confirm')}
          </Button>
        )}
        {allowed.includes('refuse') && <Decide of={of} command="refuse" done="refused" />}
        {state === 'active' && allowed.includes('end') && <Decide of={of} command="end" done="ended" />}
      </div>
      {hearing && <HeardDialog of={of} close={() => setHearing(false)} />}
    </article>
  );
}

function Decide({ of, command, done }: { of: DependantView; command: 'refuse' | 'end'; done: 'refused' | 'ended' }) {
  const { t } = useTranslation();
  const send = useCommand(() => say.success(t(`dependants.${done}`)));
  return (
    <Popconfirm
      title={<span className="confirming">{t(`dependants.${command}Sure`)}</span>}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ size: 'large' }}
      cancelButtonProps={{ size: 'large' }}
      onConfirm={() => send.mutate(post(`/api/identity/v1/dependants/{id}/${command}`, { id: of.id, ifMatch: of.version }))}
    >
      <Button size="large" danger={command === 'end'} loading={send.isPending}>
        {t(`dependants.${command}`)}
      </Button>
    </Popconfirm>
  );
}
