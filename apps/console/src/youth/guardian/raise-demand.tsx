import { post } from '@linli/client';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommunities } from '../../shared/areas.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useFamily } from './family.js';

/** A wish of one's own, with one's vote; one looks first whether somebody has had it before. */
export function RaiseDemand() {
  const { t } = useTranslation();
  const missing = useMissing();
  const own = useFamily()[0]?.area;
  const communities = useCommunities();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [area, setArea] = useState(own);
  const send = useCommand(() => {
    setOpen(false);
    setTitle('');
    setWords('');
  });
  if (!open)
    return (
      <Button className="apart" type="primary" size="large" block onClick={() => setOpen(true)}>
        {t('guardian.raise')}
      </Button>
    );
  const submit = () =>
    area &&
    send.mutate(
      post('/api/youth/v1/demands', { body: { area, title: title.trim(), ...(words.trim().length > 1 ? { words: words.trim() } : {}) } }),
    );
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="field">
        <label htmlFor="demand-title">{t('guardian.demand.title')}</label>
        <Input id="demand-title" size="large" maxLength={60} value={title} onChange={(event) => setTitle(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="demand-words">{t('guardian.demand.words')}</label>
        <Input.TextArea
          id="demand-words"
          rows={3}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder={t('common.optional')}
        />
        <span className="quiet">{t('guardian.demand.public')}</span>
      </div>
      <div className="field">
        <label htmlFor="demand-area">{t('guardian.child.area')}</label>
        <Select id="demand-area" size="large" value={area} onChange={setArea} options={communities} />
      </div>
      <div className="needs">
        <Button size="large" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
        <SubmitButton
          inline
          why={missing(title.trim().length < 2 && t('guardian.demand.title'), !area && t('guardian.child.area'))}
          loading={send.isPending}
        >
          {t('common.submit')}
        </SubmitButton>
      </div>
    </form>
  );
}
