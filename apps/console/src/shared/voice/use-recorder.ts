import { useEffect, useRef, useState } from 'react';

import { formatOf, MOST_SECONDS, whySilent } from './voice.rules.js';

/** Enough for speech: a minute is a quarter of a megabyte. */
const BITS_PER_SECOND = 32_000;

const format =
  typeof MediaRecorder === 'function' && 'mediaDevices' in navigator ? formatOf((type) => MediaRecorder.isTypeSupported(type)) : undefined;
export const canRecord = format !== undefined;

/** Records what is said, a minute at most; the microphone is let go as soon as that is over. */
export function useRecorder(done: (sound: File) => void) {
  const [seconds, setSeconds] = useState<number>();
  const [asking, setAsking] = useState(false);
  const [silent, setSilent] = useState<ReturnType<typeof whySilent>>();
  const recorder = useRef<MediaRecorder>(undefined);
  const gone = useRef(false);

  const start = async () => {
    setSilent(undefined);
    setAsking(true);
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      return setSilent(whySilent((error as Error).name));
    } finally {
      setAsking(false);
    }
    const free = () => stream.getTracks().forEach((track) => track.stop());
    // Who asked may have left while the browser asked them.
    if (gone.current) return free();
    const made = new MediaRecorder(stream, { mimeType: format!, audioBitsPerSecond: BITS_PER_SECOND });
    const parts: Blob[] = [];
    const began = Date.now();
    const timer = setInterval(() => {
      const now = (Date.now() - began) / 1000;
      setSeconds(now);
      if (now >= MOST_SECONDS) made.stop();
    }, 250);
    made.ondataavailable = ({ data }) => parts.push(data);
    made.onstop = () => {
      clearInterval(timer);
      free();
      setSeconds(undefined);
      const [type] = made.mimeType.split(';');
      if (!gone.current) done(new File(parts, 'voice', { type: type! }));
    };
    recorder.current = made;
    setSeconds(0);
    made.start();
  };
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      if (recorder.current?.state === 'recording') recorder.current.stop();
    };
  }, []);
  return { asking, seconds, silent, start, stop: () => recorder.current?.stop() };
}
