import { at, post } from '@linli/client';
import { Alert, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useCommunities } from '../../shared/areas.js';
import { useOptions } from '../../shared/options.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { guardianRelations, type Child, type Purpose } from '../types.js';
import { ChildFields, emptyChild, missingOf } from './child-fields.js';
import { filled, useFamily } from './family.js';
import { NoticeWords } from './notice-words.js';
import { say } from '../../shared/say.js';

type Chosen = Partial<Record<Purpose, { decision: 'given' | 'refused'; noticeVersion: number }>>;

/** 登记孩子: first what is asked and for what, purpose by purpose; then only what was consented to. */
export function NewChildPage() {
  const { t } = useTranslation();
  const missing = useMissing();
  const navigate = useNavigate();
  const family = useFamily();
  const communities = useCommunities();
  const relations = useOptions('guardian.guardianRelation', guardianRelations);
  const [child, setChild] = useState(emptyChild);
  const [area, setArea] = useState(family[0]?.area);
  // A district may have words of its own.
  const notices = useRead(at('/api/youth/v1/consent-notices', { area }));
  const [relation, setRelation] = useState<(typeof guardianRelations)[number]>();
  const [chosen, setChosen] = useState<Chosen>({});
  const send = useCommand<Child>(({ id, name }) => {
    say.success(t('guardian.added', { name }));
    void navigate(`/children/${id}`);
  }, 'guardian.consentRefused');
  // A choice holds for the words that were read: when there are others, it is made anew.
  const consents = (notices.data?.items ?? []).flatMap(({ purpose, version }) => {
    const choice = chosen[purpose];
    return choice?.noticeVersion === version ? [{ purpose, ...choice }] : [];
  });
  const decided = (purpose: Purpose) => consents.find((one) => one.purpose === purpose)?.decision;
  const given = consents.filter(({ decision }) => decision === 'given').map(({ purpose }) => purpose);
  const refused = decided('attend') === 'refused';
  const unfinished = missing(
    !given.includes('attend') && t('purpose.attend'),
    ...missingOf(child).map((field) => t(`guardian.child.${field}`)),
    !area && t('guardian.child.area'),
    !relation && t('guardian.relationToChild'),
  );
  const submit = () => {
    const { health, phone, ...data } = filled(child);
    const more = {
      ...(given.includes('health-note') && health ? { health } : {}),
      ...(given.includes('contact') && phone ? { phone } : {}),
    };
    if (!area || !relation) return;
    send.mutate(post('/api/youth/v1/children', { body: { ...data, ...more, area, relation, consents } }));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <section className="panel stack">
        <h2>{t('guardian.consentFirst')}</h2>
        <span className="quiet">{t('guardian.consentFirstHint')}</span>
        <Loaded of={notices}>
          {({ items }) =>
            [...items]
              .sort((a, b) => Number(b.required) - Number(a.required))
              .map((notice) => (
                <article key={notice.purpose} className="stack consent" aria-label={t(`purpose.${notice.purpose}`)}>
                  <NoticeWords
                    of={notice}
                    {...(chosen[notice.purpose] && !decided(notice.purpose)
                      ? { badge: { tone: 'new' as const, words: t('guardian.newWords') } }
                      : {})}
                  />
                  <Radio.Group
                    block
                    size="large"
                    optionType="button"
                    buttonStyle="solid"
                    aria-label={t(`purpose.${notice.purpose}`)}
                    value={decided(notice.purpose)}
                    onChange={({ target }) =>
                      setChosen({ ...chosen, [notice.purpose]: { decision: target.value as 'given', noticeVersion: notice.version } })
                    }
                    options={[
                      { value: 'given', label: t('youth.give') },
                      { value: 'refused', label: t('youth.refuse') },
                    ]}
                  />
                </article>
              ))
          }
        </Loaded>
        {refused && <Alert type="info" showIcon title={t('guardian.refusedAttend')} />}
      </section>
      <section className="panel">
        <h2>{t('guardian.about')}</h2>
        <ChildFields value={child} onChange={setChild} consents={given} />
        <div className="field">
          <label htmlFor="child-area">{t('guardian.child.area')}</label>
          <Select id="child-area" size="large" value={area} onChange={setArea} options={communities} />
        </div>
        <div className="field">
          <label htmlFor="child-relation">{t('guardian.child.relation')}</label>
          <Select id="child-relation" size="large" value={relation} onChange={setRelation} options={relations} />
        </div>
        <SubmitButton why={unfinished} loading={send.isPending}>
          {t('guardian.add')}
        </SubmitButton>
        {!given.includes('attend') && <p className="quiet">{t('guardian.needsAttend')}</p>}
      </section>
    </form>
  );
}
