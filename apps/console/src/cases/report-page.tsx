import { Button, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { inWords } from '../shared/format.js';
import type { Point } from '../shared/map.js';
import { PhotoPicker } from '../shared/photos.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useCommand, useRead } from '../shared/query.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import type { CaseLine, CaseWhole, Category } from './case.js';

/** 我要上报: what, where, a photo. Before it is filed, what neighbours filed of the kind nearby. */
export function ReportPage() {
  const { t } = useTranslation();
  const missing = useMissing();
  const navigate = useNavigate();
  const categories = useRead<{ items: Category[] }>('/api/grid/v1/categories');
  const [category, setCategory] = useState<string>();
  const [description, setDescription] = useState('');
  const [point, setPoint] = useState<Point>();
  const [photos, setPhotos] = useState<string[]>([]);
  const [contact, setContact] = useState({ name: '', phone: '', address: '' });
  const [open, setOpen] = useState(true);
  const [another, setAnother] = useState(false);
  const near = useRead<{ items: (CaseLine & { metres: number })[] }>(category && point && `/api/grid/v1/cases/nearby?lon=${point.lon}&lat=${point.lat}&category=${category}`);
  const send = useCommand<CaseWhole>(({ id }) => void navigate(`/cases/${id}`));
  const follow = useCommand<CaseWhole>(({ id }) => void navigate(`/cases/${id}`));

  const groups = Object.entries(Object.groupBy(categories.data?.items.filter(({ handledBy }) => handledBy) ?? [], ({ group }) => group));
  const similar = another ? [] : (near.data?.items ?? []).filter(({ mine }) => !mine);
  const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => value.trim()));
  const unfinished = missing(!category && t('report.category'), description.trim().length < 2 && t('report.description'), !point && t('report.point'));
  const why = unfinished ?? (similar.length > 0 ? t('report.similarFirst') : undefined);
  const file = () => send.mutate({ path: '/api/grid/v1/cases', body: { category, description: description.trim(), point, public: open, contact: given, attachments: photos } });

  return (
    <section className="narrow">
      <h1>{t('report.title')}</h1>
      <form className="panel" onSubmit={(event) => { event.preventDefault(); file(); }}>
        <div className="field">
          <label htmlFor="category">{t('report.category')}</label>
          <Select
            id="category"
            aria-label={t('report.category')}
            value={category}
            onChange={setCategory}
            loading={categories.isPending}
            options={groups.map(([label, items]) => ({ label, options: items!.map(({ code, name }) => ({ value: code, label: inWords(name) })) }))}
          />
        </div>
        <div className="field">
          <label htmlFor="description">{t('report.description')}</label>
          <Input.TextArea id="description" rows={3} maxLength={2000} value={description} placeholder={t('report.descriptionHint')} onChange={(event) => setDescription(event.target.value)} />
        </div>
        <fieldset>
          <legend>{t('common.photo')}（{t('common.optional')}）</legend>
          <PhotoPicker service="grid" value={photos} onChange={setPhotos} label={t('common.photo')} />
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
                  <span>{words}<br /><span className="quiet">{number} · {t('report.metres', { n: metres })}</span></span>
                  <Button type="primary" loading={follow.isPending} onClick={() => follow.mutate({ path: `/api/grid/v1/cases/${id}/follow` })}>{t('report.follow')}</Button>
                </li>
              ))}
            </ul>
            <Button type="link" onClick={() => setAnother(true)}>{t('report.notSame')}</Button>
          </section>
        )}
        <fieldset>
          <legend>{t('report.contact')}（{t('common.optional')}）</legend>
          <div className="stack">
            {(['name', 'phone', 'address'] as const).map((field) => (
              <Input key={field} aria-label={t(`report.${field}`)} placeholder={t(`report.${field}`)} value={contact[field]} onChange={(event) => setContact({ ...contact, [field]: event.target.value })} />
            ))}
          </div>
        </fieldset>
        <div className="field">
          <span className="row"><Switch id="public" checked={open} onChange={setOpen} aria-label={t('report.public')} /> <label htmlFor="public">{t('report.public')}</label></span>
        </div>
        <SubmitButton why={why} loading={send.isPending}>{t('report.send')}</SubmitButton>
      </form>
    </section>
  );
}
