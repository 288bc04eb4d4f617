import { ProblemError } from '@linli/client';
import { CameraOutlined, CloseOutlined } from '@ant-design/icons';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Point } from './map.js';
import { prepare, PhotoRefused } from './photo/prepare.js';
import { useErrorWords } from './error-words.js';
import './photos.css';
import { say } from './say.js';
import { upload } from './upload.js';
import { useFile } from './use-file.js';

export interface Photo {
  id: string;
  url: string;
}

const MOST = 9;

/** Photos are not public files: they are fetched with the token of whoever looks. Some are on this phone only. */
function Shown({ id, path, alt }: { id: string; path: string; alt: string }) {
  const { url, missing } = useFile(id, path);
  if (missing) return <span className="quiet">—</span>;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={alt} />
    </a>
  ) : null;
}

export function Photos({ of, label, onRemove }: { of: readonly Photo[]; label: string; onRemove?: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="photos">
      {of.map(({ id, url }, n) => (
        <span key={id} className="photo">
          <Shown id={id} path={url} alt={`${label} ${n + 1}`} />
          {onRemove && (
            <button type="button" className="photo-remove" aria-label={t('photo.remove', { label, n: n + 1 })} onClick={() => onRemove(id)}>
              <span>
                <CloseOutlined aria-hidden />
              </span>
            </button>
          )}
        </span>
      ))}
    </div>
  );
}

/** A phone, where the camera is the first thing one reaches for. */
const byFinger = window.matchMedia('(pointer: coarse)').matches;

interface PickerProps {
  service: 'grid' | 'volunteering';
  value: string[];
  onChange: (ids: string[]) => void;
  label: string;
  /** The command that they belong to may wait for a network: so may they. */
  keeps?: boolean;
  /** Takes the place that a photo tells. */
  onPlace?: (point: Point) => void;
  /** A photo is what the page asks for first: as long as there is none, the way to the camera is large. */
  first?: boolean;
}

/** Made small as soon as a photo is chosen, and uploaded; the value are the ids. */
export function PhotoPicker({ service, value, onChange, label, keeps = false, onPlace, first = false }: PickerProps) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const id = useId();
  const [busy, setBusy] = useState(false);

  const add = async (files: readonly File[]) => {
    setBusy(true);
    const added: string[] = [];
    let place: Point | undefined;
    for (const file of files.slice(0, MOST - value.length)) {
      try {
        const prepared = await prepare(file);
        added.push(await upload(service, prepared.file, keeps, () => say.info({ key: 'kept', content: t('outbox.photoKept') })));
        place ??= prepared.place;
      } catch (error) {
        const words =
          error instanceof PhotoRefused
            ? t(`photo.${error.words}`)
            : error instanceof ProblemError && error.code === 'not-sent'
              ? t('photo.offline')
              : wordsOf(error);
        say.error({ content: words, duration: 8 });
      }
    }
    setBusy(false);
    onChange([...value, ...added]);
    if (place) onPlace?.(place);
  };
  const large = first && value.length === 0;
  const choose = (what: 'camera' | 'files', words: ReactNode, wide: boolean) => (
    <span className={wide ? 'file large' : 'file'}>
      <input
        id={`${id}-${what}`}
        type="file"
        accept="image/*"
        {...(what === 'camera' ? { capture: 'environment' } : { multiple: true })}
        disabled={busy || value.length >= MOST}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label htmlFor={`${id}-${what}`}>{busy ? t('photo.working') : words}</label>
    </span>
  );
  const camera = (
    <>
      <CameraOutlined aria-hidden />
      <span>{t(byFinger ? 'photo.take' : 'photo.choose')}</span>
      <small>{t('photo.most', { n: MOST })}</small>
    </>
  );
  return (
    <div className="stack">
      {value.length > 0 && (
        <Photos
          of={value.map((one) => ({ id: one, url: `/api/${service}/v1/attachments/${one}` }))}
          label={label}
          onRemove={(gone) => onChange(value.filter((one) => one !== gone))}
        />
      )}
      <div className="row">
        {large && choose(byFinger ? 'camera' : 'files', camera, true)}
        {byFinger && !large && choose('camera', t('photo.take'), false)}
        {(byFinger || !large) && choose('files', t(byFinger ? 'photo.album' : 'common.addPhoto'), false)}
        <span className="quiet">{t('photo.hint')}</span>
      </div>
    </div>
  );
}
