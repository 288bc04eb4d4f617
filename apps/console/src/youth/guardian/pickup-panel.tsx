import { at, post, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import type { Child, PickupAdult } from '../types.js';
import { AdultForm } from './adult-form.js';
import { CodeDialog, type Code } from './code-dialog.js';

/** Who may take this child home, and a code for one collection. */
export function PickupPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [code, setCode] = useState<Code>();
  const adults = useRead(at('/api/youth/v1/children/{id}/pickup-adults', { id: of.id }));
  const make = useCommand<Code>(setCode, 'guardian.codeRefused');
  const letGo = useCommand();
  return (
    <section className="panel stack" aria-label={of.name}>
      <h2>{t('guardian.mayCollect', { name: of.name })}</h2>
      <Loaded of={adults}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <Nothing words={t('youth.noAdults')} />
            ) : (
              <ul className="plain">
                {items.map((adult) => (
                  <li key={adult.id} className="stack adult">
                    <Adult of={adult} />
                    <div className="row">
                      {!adult.barred && (
                        <Button
                          size="large"
                          type="primary"
                          loading={make.isPending}
                          onClick={() => make.mutate(post('/api/youth/v1/pickup-adults/{id}/codes', { id: adult.id }))}
                        >
                          {t('youth.code')}
                        </Button>
                      )}
                      {!adult.accountId && (
                        <Popconfirm
                          title={t('guardian.removeHint')}
                          okText={t('common.confirm')}
                          cancelText={t('common.cancel')}
                          onConfirm={() => letGo.mutate(remove('/api/youth/v1/pickup-adults/{id}', { id: adult.id }))}
                        >
                          <Button size="large" loading={letGo.isPending}>
                            {t('common.remove')}
                          </Button>
                        </Popconfirm>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {!of.consents.includes('pickup') && (
              <span>
                {t('guardian.noPickupConsent')} <Link to={`/children/${of.id}`}>{t('youth.consents')}</Link>
              </span>
            )}
            {of.consents.includes('pickup') &&
              (adding ? (
                <AdultForm of={of} done={() => setAdding(false)} />
              ) : (
                <Button size="large" block onClick={() => setAdding(true)}>
                  {t('guardian.nameAdult')}
                </Button>
              ))}
          </>
        )}
      </Loaded>
      <CodeDialog of={code} name={of.name ?? ''} close={() => setCode(undefined)} />
    </section>
  );
}

function Adult({ of }: { of: PickupAdult }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const name = of.name ?? t(of.accountId === me?.accountId ? 'guardian.yourself' : 'guardian.otherGuardian');
  const validity = [
    new Date(of.validFrom) > new Date() && t('guardian.validFrom', { at: moment(of.validFrom) }),
    of.validTo && t('youth.validTo', { at: moment(of.validTo) }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <span className="row between">
      <span>
        <strong>{name}</strong> <span className="quiet">{t(`relation.${of.relation}`)}</span>
        {validity && (
          <>
            <br />
            <span className="quiet">{validity}</span>
          </>
        )}
      </span>
      {of.barred && <Badge tone="bad" words={t('youth.barred')} />}
    </span>
  );
}
