import { asked, codesOf, YES_NO, type Question } from '@linli/questions';
import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { inWords } from '../../shared/format.js';

interface Props {
  of: readonly Question[];
  value: Readonly<Record<string, string>>;
  onChange: (value: Record<string, string>) => void;
}

/** What the district asks of whoever reports a case of a kind; what an answer opens is asked right after it. */
export function CategoryQuestions({ of, value, onChange }: Props) {
  const { t } = useTranslation();
  const set = (code: string, answer: string) => onChange({ ...value, [code]: answer });
  return asked(of, new Map(Object.entries(value))).map((one) => {
    const id = `answer-${one.code}`;
    const words = one.required ? inWords(one.words) : `${inWords(one.words)}（${t('common.optional')}）`;
    if (codesOf(one))
      return (
        <fieldset key={one.code}>
          <legend>{words}</legend>
          <Radio.Group
            size="large"
            optionType="button"
            buttonStyle="solid"
            value={value[one.code]}
            onChange={(event) => set(one.code, event.target.value as string)}
            options={optionsOf(one, t)}
          />
        </fieldset>
      );
    return (
      <div key={one.code} className="field">
        <label htmlFor={id}>{words}</label>
        <Input
          id={id}
          size="large"
          maxLength={one.kind === 'number' ? 12 : 200}
          {...(one.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
          value={value[one.code] ?? ''}
          onChange={(event) => set(one.code, event.target.value)}
        />
      </div>
    );
  });
}

const optionsOf = ({ kind, options = [] }: Question, t: (key: 'common.yes' | 'common.no') => string) =>
  kind === 'yes-no'
    ? YES_NO.map((code) => ({ value: code, label: t(`common.${code}`) }))
    : options.map(({ code, words }) => ({ value: code, label: inWords(words) }));
