import { at, post, type Schema } from '@linli/client';
import { App, Button, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { useMe } from '../session/session.js';
import { itemOfCommand } from '../shared/command.js';
import { inWords } from '../shared/format.js';
import { replace } from '../shared/outbox/outbox.js';
import { mayEdit } from '../shared/outbox/outbox.rules.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import { PhotoPicker } from '../shared/photos.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useCommand, useRead } from '../shared/query.js';
import { Nothing } from '../shared/states.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import type { CaseWhole } from './case.js';

/** What is kept on this phone may lack what the district needs. */
type Draft = Pick<Schema<'ReportCase'>, 'public' | 'contact' | 'attachments' | 'description'> &
  Partial<Pick<Schema<'ReportCase'>, 'category' | 'point'>>;

const blank: Draft = { description: '', public: true };

/** 我要上报: what, where, a photo. What waits on this phone can be changed as long as it has not been sent. */
export function ReportPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const accountId = useMe().data?.accountId;
  const outbox = useOutbox();
  const key = query.get('edit') ?? undefined;
  const item = outbox?.find((one) => one.key === key && one.accountId === accountId && mayEdit(one));
  if (key && !outbox) return null;
  return (
    <section className="narrow">
      <h1>{t('report.title')}</h1>
      {key && !item ? (
        <Nothing words={t('outbox.already')} />
      ) : (
        <ReportForm key={key ?? ''} draft={(item?.body as Draft | undefined) ?? blank} edits={key} />
      )}
    </section>
  );
}

/** Before it is filed, what neighbours filed of the kind nearby. */
function ReportForm({ draft, edits }: { draft: Draft; edits: string | undefined }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const missing = useMissing();
  const navigate = useNavigate();
  const me = useMe().data;
  const categories = useRead(at('/api/grid/v1/categories'));
  const [category, setCategory] = useState(draft.category);
  const [description, setDescription] = useState(draft.description);
  const [point, setPoint] = useState(draft.point);
  const [photos, setPhotos] = useState(draft.attachments ?? []);
  const [contact, setContact] = useState({ name: '', phone: '', address: '', ...draft.contact });
  const [open, setOpen] = useState(draft.public ?? true);
  const [another, setAnother] = useState(false);
  const near = useRead(category && point && at('/api/grid/v1/cases/nearby', { lon: point.lon, lat: point.lat, category }));
  const send = useCommand<CaseWhole>(({ id }) => void navigate(`/cases/${id}`));
  const follow = useCommand<CaseWhole>(({ id }) => void navigate(`/cases/${id}`));

  const groups = Object.entries(Object.groupBy(categories.data?.items.filter(({ handledBy }) => handledBy) ?? [], ({ group }) => group));
  const similar = another ? [] : (near.data?.items ?? []).filter(({ mine }) => !mine);
  const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => value.trim()));
  const unfinished = missing(
    !category && t('report.category'),
    description.trim().length < 2 && t('report.description'),
    !point && t('report.point'),
  );
  const why = unfinished ?? (similar.length > 0 ? t('report.similarFirst') : undefined);
  const waiting = () => void navigate('/outbox');
  const file = async () => {
    if (!category || !point) return;
    const body = { category, description: description.trim(), point, public: open, contact: given, attachments: photos };
    const command = {
      ...post('/api/grid/v1/cases', { body }),
      waits: { kind: 'report' as const, title: description.trim().slice(0, 60), kept: waiting },
    };
    if (!edits) return send.mutate(command);
    // Other words are another command, with a key of their own.
    if (!(await replace(edits, itemOfCommand(command, crypto.randomUUID(), me!, false)))) void message.warning(t('outbox.already'));
    waiting();
  };

  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void file();
      }}
    >
      <div className="field">
        <label htmlFor="category">{t('report.category')}</label>
        <Select
          id="category"
          aria-label={t('report.category')}
          value={category}
          onChange={setCategory}
          loading={categories.isPending}
          options={groups.map(([label, items]) => ({
            label,
            options: items!.map(({ code, name }) => ({ value: code, label: inWords(name) })),
          }))}
        />
      </div>
      <div className="field">
        <label htmlFor="description">{t('report.description')}</label>
        <Input.TextArea
          id="description"
          rows={3}
          maxLength={2000}
          value={description}
          placeholder={t('report.descriptionHint')}
          onChange={(event) => setDescription(event.target.value)}
        />
      </div>
      <fieldset>
        <legend>
          {t('common.photo')}（{t('common.optional')}）
        </legend>
        <PhotoPicker keeps service="grid" value={photos} onChange={setPhotos} onPlace={setPoint} label={t('common.photo')} />
      </fieldset>
      <fieldset>
        <legend>{t('report.point')}</legend>
        <PlacePicker value={point} onChange={setPoint} />
      </fieldset>
      {similar.length > 0 && (
        <section className="panel" aria-live="polite">
          <h2>{t('report.near')}</h2>
          <p className="quiet">{t('report.nearHint')}</p>
          <ul className="plain stack">
            {similar.map(({ id, description: words, metres, number }) => (
              <li key={id} className="row between">
                <span>
                  {words}
                  <br />
                  <span className="quiet">
                    {number} · {t('report.metres', { n: metres })}
                  </span>
                </span>
                <Button
                  type="primary"
                  loading={follow.isPending}
                  onClick={() => follow.mutate(post('/api/grid/v1/cases/{id}/follow', { id }))}
                >
                  {t('report.follow')}
                </Button>
              </li>
            ))}
          </ul>
          <Button type="link" onClick={() => setAnother(true)}>
            {t('report.notSame')}
          </Button>
        </section>
      )}
      <fieldset>
        <legend>
          {t('report.contact')}（{t('common.optional')}）
        </legend>
        <div className="stack">
          {(['name', 'phone', 'address'] as const).map((field) => (
            <Input
              key={field}
              aria-label={t(`report.${field}`)}
              placeholder={t(`report.${field}`)}
              value={contact[field]}
              onChange={(event) => setContact({ ...contact, [field]: event.target.value })}
            />
          ))}
        </div>
      </fieldset>
      <div className="field">
        <span className="row">
          <Switch id="public" checked={open} onChange={setOpen} aria-label={t('report.public')} />{' '}
          <label htmlFor="public">{t('report.public')}</label>
        </span>
      </div>
      <SubmitButton why={why} loading={send.isPending}>
        {t('report.send')}
      </SubmitButton>
    </form>
  );
}
