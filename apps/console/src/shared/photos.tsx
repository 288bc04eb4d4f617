import { Button, App } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { useTelling } from './telling.js';

export interface Photo {
  id: string;
  url: string;
}

/** Photos are not public files: they are fetched with the token of whoever looks. */
function Shown({ path, alt }: { path: string; alt: string }) {
  const [url, setUrl] = useState<string>();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    client.blob(path).then(
      (blob) => {
        if (!gone) setUrl((made = URL.createObjectURL(blob)));
      },
      () => setMissing(true),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [path]);
  if (missing) return <span className="quiet">—</span>;
  return url ? <a href={url} target="_blank" rel="noreferrer"><img src={url} alt={alt} /></a> : null;
}

export function Photos({ of, label }: { of: readonly Photo[]; label: string }) {
  return <div className="photos">{of.map(({ id, url }, n) => <Shown key={id} path={url} alt={`${label} ${n + 1}`} />)}</div>;
}

/** Uploads as soon as a photo is chosen; the value are the ids. */
export function PhotoPicker({ service, value, onChange, label }: { service: string; value: string[]; onChange: (ids: string[]) => void; label: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useTelling();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const add = async (files: FileList | null) => {
    setBusy(true);
    const added: string[] = [];
    for (const file of files ?? []) {
      try {
        added.push((await client.upload(service, file)).id);
      } catch (error) {
        void message.error(tell(error));
      }
    }
    setBusy(false);
    onChange([...value, ...added].slice(0, 9));
  };
  return (
    <div className="stack">
      <Photos of={value.map((one) => ({ id: one, url: `/api/${service}/v1/attachments/${one}` }))} label={label} />
      <div className="row">
        <span className="file">
          <input id={id} type="file" accept="image/jpeg,image/png,image/webp" multiple disabled={busy} onChange={(event) => void add(event.target.files)} />
          <label htmlFor={id}>{busy ? t('common.loading') : t('common.addPhoto')}</label>
        </span>
        {value.length > 0 && <Button onClick={() => onChange([])}>{t('common.remove')}</Button>}
        <span className="quiet">{t('common.photoHint')}</span>
      </div>
    </div>
  );
}
