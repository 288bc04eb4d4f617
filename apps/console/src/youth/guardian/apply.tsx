import { post } from '@linli/client';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { Child, Enrolment, Programme } from '../types.js';
import { ageOn } from './family.js';
import { say } from '../../shared/say.js';

/** For one child or several; siblings get places together or not at all. Who is too young or too old is told before asking. */
export function Apply({ of, to }: { of: Programme; to: Child[] }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [chosen, setChosen] = useState<string[]>([]);
  const send = useCommand<Enrolment>(({ state, rank }) => {
    setChosen([]);
    say.success(state === 'seated' ? t('guardian.nowSeated') : t('guardian.nowWaiting', { n: rank }));
  }, 'guardian.placeRefused');
  const fits = ({ birthday }: Child) => {
    const age = ageOn(of.firstDay, birthday ?? '');
    return age >= of.ageFrom && age <= of.ageTo;
  };
  if (to.length === 0) return null;
  return (
    <section className="panel stack">
      <h2 id="apply">{t('guardian.whoApplies')}</h2>
      <Checkbox.Group
        className="choices"
        aria-labelledby="apply"
        value={chosen}
        onChange={setChosen}
        options={to.map((child) => ({
          value: child.id,
          label: fits(child) ? child.name : t('guardian.notOfAge', { name: child.name }),
          disabled: !fits(child),
        }))}
      />
      {to.length > 1 && <span className="quiet">{t('youth.together')}</span>}
      <SubmitButton
        onClick={() => send.mutate(post('/api/youth/v1/programmes/{id}/enrolments', { id: of.id, body: { children: chosen } }))}
        why={missing(chosen.length === 0 && t('guardian.whoApplies'))}
        loading={send.isPending}
      >
        {t(of.free >= Math.max(1, chosen.length) ? 'youth.apply' : 'guardian.standInLine')}
      </SubmitButton>
    </section>
  );
}
