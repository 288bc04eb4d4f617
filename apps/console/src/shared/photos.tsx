import { ProblemError } from '@linli/client';
import { App, Button } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { actingFor } from '../session/acting.js';
import { client } from '../session/session.js';
import type { Point } from './map.js';
import { isLocalPhoto } from './outbox/outbox.rules.js';
import { keepPhoto, photoOf } from './outbox/outbox-store.js';
import { prepare, PhotoRefused } from './photo/prepare.js';
import { useErrorWords } from './error-words.js';

export interface Photo {
  id: string;
  url: string;
}

const MOST = 9;

/** Photos are not public files: they are fetched with the token of whoever looks. Some are on this phone only. */
function Shown({ id, path, alt }: { id: string; path: string; alt: string }) {
  const [url, setUrl] = useState<string>();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    (isLocalPhoto(id) ? photoOf(id) : client.blob(path)).then(
      (blob) => {
        if (!blob) setMissing(true);
        else if (!gone) setUrl((made = URL.createObjectURL(blob)));
      },
      () => setMissing(true),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, path]);
  if (missing) return <span className="quiet">—</span>;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={alt} />
    </a>
  ) : null;
}

export function Photos({ of, label }: { of: readonly Photo[]; label: string }) {
  return (
    <div className="photos">
      {of.map(({ id, url }, n) => (
        <Shown key={id} id={id} path={url} alt={`${label} ${n + 1}`} />
      ))}
    </div>
  );
}

interface PickerProps {
  service: 'grid' | 'volunteering';
  value: string[];
  onChange: (ids: string[]) => void;
  label: string;
  /** The command that they belong to may wait for a network: so may they. */
  keeps?: boolean;
  /** Takes the place that a photo tells, when the person agrees. */
  onPlace?: (point: Point) => void;
}

/** Made small as soon as a photo is chosen, and uploaded; the value are the ids. */
export function PhotoPicker({ service, value, onChange, label, keeps = false, onPlace }: PickerProps) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const wordsOf = useErrorWords();
  const id = useId();
  const [busy, setBusy] = useState(false);

  const mayWait = keeps && !actingFor();
  const store = async (file: File): Promise<string> => {
    if (!navigator.onLine && !mayWait) throw new ProblemError({ status: 0, code: 'not-sent', title: '' });
    try {
      if (navigator.onLine) return (await client.upload(service, file)).id;
    } catch (error) {
      if (!mayWait || !(error instanceof ProblemError && error.status === 0)) throw error;
    }
    void message.info({ key: 'kept', content: t('outbox.photoKept') });
    return keepPhoto(file);
  };
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const added: string[] = [];
    let place: Point | undefined;
    for (const file of files.slice(0, MOST - value.length)) {
      try {
        const prepared = await prepare(file);
        added.push(await store(prepared.file));
        place ??= prepared.place;
      } catch (error) {
        const words =
          error instanceof PhotoRefused
            ? t(`photo.${error.words}`)
            : error instanceof ProblemError && error.code === 'not-sent'
              ? t('photo.offline')
              : wordsOf(error);
        void message.error({ content: words, duration: 8 });
      }
    }
    setBusy(false);
    onChange([...value, ...added]);
    const taken = place;
    if (taken && onPlace)
      modal.confirm({
        title: t('photo.place'),
        content: t('photo.placeHint'),
        okText: t('photo.usePlace'),
        cancelText: t('photo.noPlace'),
        onOk: () => onPlace(taken),
      });
  };
  return (
    <div className="stack">
      <Photos of={value.map((one) => ({ id: one, url: `/api/${service}/v1/attachments/${one}` }))} label={label} />
      <div className="row">
        <span className="file">
          <input
            id={id}
            type="file"
            accept="image/*"
            multiple
            disabled={busy || value.length >= MOST}
            onChange={(event) => {
              void add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <label htmlFor={id}>{busy ? t('photo.working') : t('common.addPhoto')}</label>
        </span>
        {value.length > 0 && <Button onClick={() => onChange([])}>{t('common.remove')}</Button>}
        <span className="quiet">{t('photo.hint')}</span>
      </div>
    </div>
  );
}
