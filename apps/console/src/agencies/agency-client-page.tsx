import { at, post } from '@linli/client';
import { Alert, Button, Popconfirm } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { comma, moment } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { useAreaNames, type AgencyClient, type WithSecret } from './agency-client.js';
import { StateBadge } from './agency-clients-page.js';
import { AgencyForm } from './agency-form.js';
import { SecretDialog } from './secret-dialog.js';
import { Webhooks } from './webhooks.js';

/** One of them: what it was given, by what it proves who it is, and when it was last used. */
export function AgencyClientPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const one = useRead(at('/api/identity/v1/agency-clients/{id}', { id }));
  return (
    <section className="narrow">
      <Link className="back" to="/agency-clients">
        {t('agency.title')}
      </Link>
      <Loaded of={one}>{(of) => <Whole of={of} />}</Loaded>
    </section>
  );
}

function Whole({ of }: { of: AgencyClient }) {
  const { t } = useTranslation();
  const areaNames = useAreaNames();
  const [changing, setChanging] = useState(false);
  const end = useCommand();
  const may = (action: AgencyClient['allowedActions'][number]) => of.allowedActions.includes(action);
  const facts: [string, string][] = [
    [t('agency.clientId'), of.clientId],
    [t('agency.areas'), areaNames(of.areas) || '—'],
    [t('agency.kinds'), of.kinds.map((kind) => t(`agency.kind.${kind}`)).join(comma())],
    [t('agency.origins'), of.origins.join(comma()) || t('agency.noOrigins')],
    [t('agency.madeAt'), moment(of.madeAt)],
    [t('agency.lastUsed'), of.lastUsedAt ? moment(of.lastUsedAt) : t('agency.never')],
    ...(of.endedAt ? [[t('agency.endedAt'), moment(of.endedAt)] satisfies [string, string]] : []),
  ];
  return (
    <>
      <div className="row between apart">
        <h1>{of.name}</h1>
        <StateBadge large of={of} />
      </div>
      {of.state === 'ended' && <Alert className="apart" type="info" showIcon title={t('agency.isEnded')} />}
      <div className="panel stack">
        <dl className="facts">
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
        <span className="row">
          {may('change') && (
            <Button size="large" type="primary" onClick={() => setChanging(true)}>
              {t('agency.change')}
            </Button>
          )}
          {may('end') && (
            <Popconfirm
              classNames={{ root: 'confirming' }}
              title={t('agency.endSure')}
              okText={t('common.confirm')}
              cancelText={t('common.cancel')}
              onConfirm={() => end.mutate(post('/api/identity/v1/agency-clients/{id}/end', { id: of.id, ifMatch: of.version }))}
            >
              <Button size="large" danger loading={end.isPending}>
                {t('agency.end')}
              </Button>
            </Popconfirm>
          )}
        </span>
      </div>
      {of.auth === 'key' ? <Keys of={of} /> : <Secrets of={of} />}
      <Webhooks of={of} />
      {changing && <AgencyForm of={of} done={() => setChanging(false)} close={() => setChanging(false)} />}
    </>
  );
}

function Keys({ of }: { of: AgencyClient }) {
  const { t } = useTranslation();
  return (
    <div className="panel stack">
      <h2>{t('agency.keys')}</h2>
      <p className="quiet flat">{t('agency.keysRotate')}</p>
      <ul className="plain">
        {of.keys.map(({ kid, kty, crv }) => (
          <li key={kid} className="line">
            <strong>{kid}</strong>
            <span className="block quiet">{[kty, crv].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** At most two, so that the agency can change over without an interruption. */
function Secrets({ of }: { of: AgencyClient }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string>();
  const make = useCommand<WithSecret>((answer) => setSecret(answer.secret));
  const end = useCommand();
  return (
    <div className="panel stack">
      <h2>{t('agency.secrets')}</h2>
      <p className="quiet flat">{t('agency.secretsRotate')}</p>
      {of.secrets.length === 0 && of.state === 'active' && <Alert type="warning" showIcon title={t('agency.noSecret')} />}
      <ul className="plain">
        {of.secrets.map(({ id, tail, madeAt, lastUsedAt }) => (
          <li key={id} className="line acted">
            <span>
              <strong>{t('agency.tail', { tail })}</strong>
              <span className="block quiet">{t('agency.secretMade', { at: moment(madeAt) })}</span>
              <span className="block quiet">{t('agency.usedAt', { at: lastUsedAt ? moment(lastUsedAt) : t('agency.never') })}</span>
            </span>
            {of.allowedActions.includes('end-secret') && (
              <Popconfirm
                classNames={{ root: 'confirming' }}
                title={t(of.secrets.length === 1 ? 'agency.endLastSecretSure' : 'agency.endSecretSure', { tail })}
                okText={t('common.confirm')}
                cancelText={t('common.cancel')}
                onConfirm={() =>
                  end.mutate(
                    post('/api/identity/v1/agency-clients/{id}/end-secret', { id: of.id, ifMatch: of.version, body: { secretId: id } }),
                  )
                }
              >
                <Button danger size="large" loading={end.isPending} aria-label={t('agency.endSecretOf', { tail })}>
                  {t('agency.endSecret')}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {of.allowedActions.includes('make-secret') && (
        <Button
          size="large"
          block
          loading={make.isPending}
          onClick={() => make.mutate(post('/api/identity/v1/agency-clients/{id}/make-secret', { id: of.id, ifMatch: of.version }))}
        >
          {t('agency.makeSecret')}
        </Button>
      )}
      {secret && <SecretDialog of={of.clientId} secret={secret} close={() => setSecret(undefined)} />}
    </div>
  );
}
