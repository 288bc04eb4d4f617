import { SoundOutlined } from '@ant-design/icons';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { language } from '../i18n/index.js';
import { piecesOf } from './read-aloud.rules.js';

/** 朗读: what stands on the page, read by a voice of this device. Where it has none for the language, there is nothing to press. */
export function ReadAloud() {
  const { t } = useTranslation();
  const voice = useVoice();
  const [reading, setReading] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;
  const begin = () => {
    const pieces = piecesOf(document.querySelector<HTMLElement>('#main')?.innerText ?? '');
    const ended = () => setReading(false);
    for (const [n, piece] of pieces.entries()) {
      const spoken = new SpeechSynthesisUtterance(piece);
      Object.assign(spoken, { voice, lang: voice.lang, rate: SLOWER, onerror: ended });
      if (n === pieces.length - 1) spoken.onend = ended;
      speechSynthesis.speak(spoken);
    }
    setReading(pieces.length > 0);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <button type="button" className="button read-aloud" aria-pressed={reading} onClick={reading ? stop : begin}>
      <SoundOutlined aria-hidden /> {t(reading ? 'resident.elder.stopReading' : 'resident.elder.readAloud')}
    </button>
  );
}

/** Of what a voice is used to. */
const SLOWER = 0.9;

/** Only voices of the device itself: others send the words, and who is meant in them, to whoever made the browser. */
const voiceNow = (): SpeechSynthesisVoice | undefined =>
  window.speechSynthesis
    ?.getVoices()
    .find(({ localService, lang }) => localService && lang.slice(0, 2).toLowerCase() === language().slice(0, 2));

/** Devices load their voices late. */
function useVoice(): SpeechSynthesisVoice | undefined {
  const name = useSyncExternalStore(
    (listener) => {
      window.speechSynthesis?.addEventListener('voiceschanged', listener);
      return () => window.speechSynthesis?.removeEventListener('voiceschanged', listener);
    },
    () => voiceNow()?.voiceURI,
  );
  return name === undefined ? undefined : voiceNow();
}
