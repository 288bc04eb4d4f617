import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { comma, inWords } from '../../shared/format.js';
import type { Wording } from '../staff/types.js';
import { piecesOf } from './marked.js';
import { useAllowed } from './use-wording.js';

interface Props {
  id: 'title' | 'description';
  label: string;
  hint: string;
  longest: number;
  lines: number;
  value: string;
  onChange: (text: string) => void;
  found: Wording['items'];
  wrong: string | undefined;
}

/** A text in which the words that the law forbids are marked where they stand, each with why, the article, and what may be said instead. */
export function MarkedField({ id, label, hint, longest, lines, value, onChange, found, wrong }: Props) {
  const { t } = useTranslation();
  const allowed = useAllowed();
  const own = found.filter(({ field }) => field === id);
  return (
    <Field id={id} label={label} hint={hint} wrong={own.length > 0 ? undefined : wrong}>
      <div className="marked">
        <div aria-hidden="true">
          {piecesOf(value, own).map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          rows={lines}
          maxLength={longest}
          value={value}
          aria-invalid={own.length > 0}
          aria-describedby={`${id}-law`}
          onChange={(event) => onChange(lines === 1 ? event.target.value.replaceAll('\n', '') : event.target.value)}
        />
      </div>
      <ul id={`${id}-law`} className="plain" aria-live="polite">
        {own.map((one) => (
          <li key={`${one.start} ${one.rule}`} className="law">
            <strong className="late-words">{t('hiring.notAllowed', { text: one.text })}</strong>
            <span>{inWords(one.why)}</span>
            <span className="quiet">{one.sources.map(({ law, article }) => `${law}${article}`).join('；')}</span>
            <span>
              {t('hiring.sayInstead', {
                words: allowed(one.rule)
                  .map((words) => `“${words}”`)
                  .join(comma()),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Field>
  );
}
