import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { Choices } from '../shared/choices.js';
import { usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { useAddressQuery } from '../shared/use-address-query.js';
import { CodeDialog } from './code-dialog.js';
import { RecoveryCard } from './recovery-card.js';
import { RecoveryForm } from './recovery-form.js';
import { states, type Entered, type Recovery } from './recovery.js';

/** 账号找回: accounts that are given back in person, by two of the staff. */
export function RecoveriesPage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const state = states.find((one) => one === query.get('state'));
  const pages = usePages(at('/api/identity/v1/recoveries', state ? { state } : {}));
  const nameOf = useNames(pages.items?.flatMap(({ accountId, askedBy }) => [accountId, askedBy]) ?? []);
  const [entering, setEntering] = useState(false);
  const [proving, setProving] = useState<Entered>();
  const entered = (one: Entered) => {
    setEntering(false);
    setProving(one);
  };
  return (
    <>
      <div className="row between">
        <h1>{t('recovery.title')}</h1>
        <Button type="primary" size="large" onClick={() => setEntering(true)}>
          {t('recovery.enter')}
        </Button>
      </div>
      <p>{t('recovery.hint')}</p>
      <Choices
        label={t('recovery.filter')}
        of={[
          {
            name: 'state',
            label: t('recovery.anyState'),
            options: states.map((one) => ({ value: one, label: t(`recovery.state.${one}`) })),
          },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items: Recovery[]) =>
          items.length === 0 ? (
            <Nothing words={t('recovery.none')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <RecoveryCard key={one.id} of={one} nameOf={nameOf} prove={() => setProving(one)} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
      {entering && <RecoveryForm done={entered} close={() => setEntering(false)} />}
      {proving && <CodeDialog of={proving} close={() => setProving(undefined)} />}
    </>
  );
}
