import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';
import { AskForm } from './ask-form.js';
import { DependantCard } from './dependant-card.js';
import { EndButton } from './end-button.js';
import type { DependantView } from './types.js';

/** 家人代办: for whom of the family I act, and who acts for me. */
export function FamilyPage() {
  const { t } = useTranslation();
  const accountId = useMe().data?.accountId;
  const mine = useRead(at('/api/identity/v1/dependants/mine'));
  const [asking, setAsking] = useState(false);
  return (
    <section className="narrow">
      <h1>{t('family.title')}</h1>
      <Loaded of={mine}>
        {({ items }) => (
          <>
            <KeepersOfMine of={items.filter((one) => one.accountId === accountId && one.state === 'active')} />
            <section className="panel stack">
              <p className="flat">{t('family.lead')}</p>
              <p className="flat">{t('family.record')}</p>
              <h2>{t('family.how')}</h2>
              <ol className="told">
                {(['ask', 'yes', 'act'] as const).map((step) => (
                  <li key={step}>{t(`family.steps.${step}`)}</li>
                ))}
              </ol>
              <p className="flat">{t('family.back')}</p>
            </section>
            <section aria-labelledby="for-whom">
              <h2 id="for-whom">{t('family.mine')}</h2>
              <Kept of={items.filter(({ keeperId }) => keeperId === accountId)} />
            </section>
            {asking ? (
              <AskForm done={() => setAsking(false)} />
            ) : (
              <Button size="large" block onClick={() => setAsking(true)}>
                {t('family.add')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Kept({ of }: { of: readonly DependantView[] }) {
  const { t } = useTranslation();
  return of.length === 0 ? <Nothing words={t('family.none')} /> : of.map((one) => <DependantCard key={one.id} of={one} />);
}

/** To the elder herself, when she has a phone after all. */
function KeepersOfMine({ of }: { of: readonly DependantView[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="for-me">
      <h2 id="for-me">{t('family.forMe')}</h2>
      {of.map((one) => (
        <div key={one.id} className="row between">
          <strong>{t('family.actsForMe', { name: one.keeperName || t('family.aRelative') })}</strong>
          <EndButton of={one} />
        </div>
      ))}
    </section>
  );
}
