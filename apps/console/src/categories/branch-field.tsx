import { codesOf, type Question } from '@linli/questions';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { inWords } from '../shared/format.js';

interface Props {
  id: string;
  of: Question;
  /** The questions on which it can hang. */
  before: readonly Question[];
  onChange: (question: Question) => void;
}

/** When a question is asked: always, or after certain answers to one before it. */
export function BranchField({ id, of, before, onChange }: Props) {
  const { t } = useTranslation();
  const possible = before.filter((one) => codesOf(one) !== undefined);
  if (possible.length === 0) return null;
  const { when, ...always } = of;
  const other = possible.find(({ code }) => code === when?.question);
  const wordsOf = (code: string) =>
    other?.kind === 'yes-no'
      ? t(code === 'yes' ? 'common.yes' : 'common.no')
      : inWords(other!.options!.find((one) => one.code === code)!.words);
  const hangOn = (code: string | undefined) => {
    const next = possible.find((one) => one.code === code);
    onChange(next ? { ...always, when: { question: next.code, is: [codesOf(next)![0]!] } } : always);
  };
  return (
    <div className="pair">
      <Field id={`${id}-when`} label={t('categories.when')}>
        <Select
          id={`${id}-when`}
          size="large"
          allowClear
          placeholder={t('categories.always')}
          value={when?.question}
          options={possible.map(({ code, words }) => ({ value: code, label: t('categories.after', { words: inWords(words) }) }))}
          onChange={hangOn}
        />
      </Field>
      {when && other && (
        <Field id={`${id}-is`} label={t('categories.is')}>
          <Select
            id={`${id}-is`}
            size="large"
            mode="multiple"
            value={[...when.is]}
            options={codesOf(other)!.map((code) => ({ value: code, label: wordsOf(code) }))}
            onChange={(is: string[]) => is.length > 0 && onChange({ ...always, when: { ...when, is } })}
          />
        </Field>
      )}
    </div>
  );
}
