import { Button, Input, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { inWords } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';
import { useAreas } from '../shared/areas.js';
import { API, type Team } from './types.js';

interface Draft {
  id?: string;
  version?: number;
  name: string;
  area: string | undefined;
}

/** 志愿组织: teams from outside the four colours; entered, renamed, closed by the staff of their area. */
export function Organisations() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const teams = useRead<{ items: Team[] }>(`${API}/teams`);
  const scopes = me?.grants.flatMap(({ role, area }) => (area && role.endsWith('-staff') ? [area] : [])) ?? [];
  const covered = (area: string | null) => area !== null && scopes.some((scope) => area.startsWith(scope));
  const areas = useAreas().filter(({ value }) => value.length === 12 && covered(value));
  const [draft, setDraft] = useState<Draft>();
  const send = useCommand(() => setDraft(undefined));
  const save = ({ id, version, name, area }: Draft) =>
    send.mutate(id ? { method: 'PUT', path: `${API}/teams/${id}`, body: { name: { 'zh-CN': name.trim() } }, ifMatch: version! } : { path: `${API}/teams`, body: { name: { 'zh-CN': name.trim() }, area } });
  return (
    <>
      <Loaded of={teams}>
        {({ items }) => {
          const outside = items.filter(({ area }) => area !== null);
          return outside.length === 0 ? <Nothing words={t('volunteers.noOrganisations')} /> : (
            <>
              {outside.map(({ id, name, members, area, version }) => (
                <article key={id} className="panel row between">
                  <span><strong>{inWords(name)}</strong><br /><span className="quiet">{t('volunteers.members', { n: members })}</span></span>
                  {covered(area) && (
                    <span className="row">
                      <Button onClick={() => setDraft({ id, version, name: name['zh-CN'], area: area! })}>{t('volunteers.rename')}</Button>
                      <Popconfirm title={t('volunteers.closeHint')} okText={t('common.confirm')} cancelText={t('common.cancel')} onConfirm={() => send.mutate({ path: `${API}/teams/${id}/close`, ifMatch: version })}><Button danger>{t('volunteers.close')}</Button></Popconfirm>
                    </span>
                  )}
                </article>
              ))}
            </>
          );
        }}
      </Loaded>
      <Button type="primary" size="large" block onClick={() => setDraft({ name: '', area: areas[0]?.value })}>{t('volunteers.enter')}</Button>
      <Modal open={draft !== undefined} title={t(draft?.id ? 'volunteers.rename' : 'volunteers.enter')} okText={t('common.confirm')} cancelText={t('common.cancel')} okButtonProps={{ disabled: !draft?.area || draft.name.trim().length < 2, loading: send.isPending }} onCancel={() => setDraft(undefined)} onOk={() => draft && save(draft)}>
        <div className="field"><label htmlFor="organisation">{t('volunteers.name')}</label><Input id="organisation" size="large" maxLength={60} value={draft?.name ?? ''} onChange={(event) => setDraft({ ...draft!, name: event.target.value })} /></div>
        {!draft?.id && <div className="field"><label htmlFor="community">{t('volunteers.area')}</label><Select id="community" size="large" value={draft?.area} onChange={(area: string) => setDraft({ ...draft!, area })} options={areas} /></div>}
      </Modal>
    </>
  );
}
