import { at } from '@linli/client';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { UnmaskDialog } from './unmask-dialog.js';

/** 儿童台账: who is registered in a community, masked. */
export function ChildrenLedgerPage() {
  const { t } = useTranslation();
  const areas = useOwnCommunities();
  const [chosen, setArea] = useState<string>();
  const area = chosen ?? areas[0]?.value;
  return (
    <section className="narrow">
      <h1>{t('staff.childrenLedger')}</h1>
      <div className="panel">
        <div className="field">
          <label htmlFor="area">{t('staff.area')}</label>
          <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
        </div>
        <span className="quiet">{t('staff.maskedList')}</span>
      </div>
      {area && <Children area={area} />}
    </section>
  );
}

function Children({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/children', { area }));
  const [showing, setShowing] = useState<string>();
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noChildren')} />
          ) : (
            <section className="panel">
              <ul className="plain">
                {items.map((one) => (
                  <li key={one.id} className="line row between">
                    <span>
                      <strong>{one.name ?? '***'}</strong>
                      <br />
                      <span className="quiet">
                        {[
                          one.birthday && t('staff.born', { year: one.birthday }),
                          one.school,
                          t('staff.registeredAt', { at: moment(one.registeredAt) }),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                    <span className="row">
                      <Button size="large" onClick={() => setShowing(one.id)}>
                        {t('staff.unmask')}
                      </Button>
                      <Link className="button" to={`/children-ledger/${one.id}`}>
                        {t('staff.details')}
                      </Link>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        }
      </Loaded>
      <More of={pages} />
      {showing && <UnmaskDialog child={showing} done={() => setShowing(undefined)} />}
    </>
  );
}
