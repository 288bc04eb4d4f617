import { useTranslation } from 'react-i18next';

import { useFile } from '../use-file.js';
import './voice.css';

/** A voice note, to be heard. It is no public file: it is fetched with the token of whoever listens, or is on this phone only. */
export function VoicePlayer({ id, path, label }: { id: string; path: string; label: string }) {
  const { t } = useTranslation();
  const { url, missing } = useFile(id, path);
  if (missing) return <span className="quiet">{t('voice.missing')}</span>;
  return url ? <audio controls preload="metadata" src={url} aria-label={label} className="voice" /> : null;
}
