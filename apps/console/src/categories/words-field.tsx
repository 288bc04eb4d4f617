import type { LanguageMap } from '@linli/questions';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';

interface Props {
  id: string;
  label: string;
  value: LanguageMap;
  onChange: (value: LanguageMap) => void;
  wrong?: string | undefined;
}

/** Words in both languages. Whoever has no English gives the Chinese: readers of English see that, until somebody translates it. */
export function WordsField({ id, label, value, onChange, wrong }: Props) {
  const { t } = useTranslation();
  const same = value.en === value['zh-CN'];
  return (
    <div className="pair">
      <Field id={id} label={label} wrong={wrong}>
        <Input
          id={id}
          size="large"
          maxLength={60}
          value={value['zh-CN']}
          onChange={({ target }) => onChange({ 'zh-CN': target.value, en: same ? target.value : value.en })}
        />
      </Field>
      <Field id={`${id}-en`} label={t('categories.english', { what: label })}>
        <Input
          id={`${id}-en`}
          size="large"
          maxLength={100}
          value={same ? '' : value.en}
          placeholder={t('categories.englishHint')}
          onChange={({ target }) => onChange({ ...value, en: target.value || value['zh-CN'] })}
        />
      </Field>
    </div>
  );
}
