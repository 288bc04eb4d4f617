import { at, ProblemError } from '@linli/client';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../shared/badge.js';
import { useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { useAreas } from '../shared/areas.js';
import { comma } from '../shared/format.js';
import { RegistrationForm } from './registration-form.js';
import { screeningTone, type Registration } from './types.js';
import { useSlotWords } from './week.js';

/** 我的注册: the form before one registered; afterwards what was said, how staff decided, and what follows. */
export function RegistrationPanel({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const read = useRead(at('/api/volunteering/v1/registration'));
  const none = read.error instanceof ProblemError && read.error.status === 404;
  if (none)
    return (
      <section className="panel">
        <h2>{t('registration.title')}</h2>
        <p className="quiet">{t('registration.why')}</p>
        <RegistrationForm of={undefined} />
      </section>
    );
  return (
    <Loaded of={read}>
      {(registration) => (
        <>
          <Registered of={registration} />
          {children}
        </>
      )}
    </Loaded>
  );
}

function Registered({ of }: { of: Registration }) {
  const { t } = useTranslation();
  const areas = useAreas();
  const slot = useSlotWords();
  const [changing, setChanging] = useState(false);
  return (
    <section className="panel stack">
      <div className="row between">
        <h2>{t('registration.mine')}</h2>
        <Badge tone={screeningTone[of.screening]} words={t(`screening.${of.screening}`)} />
      </div>
      {of.screening === 'refused' && of.reason && <p>{of.reason}</p>}
      {changing ? (
        <RegistrationForm of={of} done={() => setChanging(false)} />
      ) : (
        <>
          <dl className="facts">
            <dt>{t('registration.skills')}</dt>
            <dd>{of.skills.join(comma()) || '—'}</dd>
            <dt>{t('registration.areas')}</dt>
            <dd>{of.areas.map((code) => areas.find(({ value }) => value === code)?.label ?? code).join(comma())}</dd>
            <dt>{t('registration.availability')}</dt>
            <dd>{of.availability.map(slot).join(comma()) || '—'}</dd>
          </dl>
          <Button block onClick={() => setChanging(true)}>
            {t('registration.change')}
          </Button>
        </>
      )}
    </section>
  );
}
