import { MOST_OPTIONS, questionKinds, type Question } from '@linli/questions';
import { Button, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { useOptions } from '../shared/options.js';
import { BranchField } from './branch-field.js';
import { movedUp, newOption, ofKind, without, withoutLooseEnds } from './draft.rules.js';
import { WordsField } from './words-field.js';

interface Props {
  n: number;
  of: readonly Question[];
  onChange: (questions: Question[]) => void;
}

/** One question of a category: what is asked, how it is answered, and when. */
export function QuestionEditor({ n, of, onChange }: Props) {
  const { t } = useTranslation();
  const kinds = useOptions('categories.kinds', questionKinds);
  const one = of[n]!;
  const id = `question-${one.code}`;
  const put = (next: Question) => onChange(withoutLooseEnds(of.with(n, next)));
  const { options = [] } = one;
  const name = t('categories.nth', { n: n + 1 });
  return (
    <div className="question stack" role="group" aria-label={name}>
      <div className="row between">
        <strong>{name}</strong>
        <span className="row">
          {n > 0 && (
            <Button aria-label={t('categories.up', { n: n + 1 })} onClick={() => onChange(movedUp(of, n))}>
              {t('categories.moveUp')}
            </Button>
          )}
          <Button danger aria-label={t('categories.removeQuestion', { n: n + 1 })} onClick={() => onChange(without(of, n))}>
            {t('common.remove')}
          </Button>
        </span>
      </div>
      <WordsField id={id} label={t('categories.questionWords')} value={one.words} onChange={(words) => put({ ...one, words })} />
      <Field id={`${id}-kind`} label={t('categories.kind')}>
        <Select
          id={`${id}-kind`}
          size="large"
          value={one.kind}
          options={kinds}
          onChange={(kind: Question['kind']) => put(ofKind(one, kind))}
        />
      </Field>
      {one.kind === 'choice' && (
        <div className="stack">
          {options.map((option, i) => (
            <div key={option.code} className="row">
              <WordsField
                id={`${id}-${option.code}`}
                label={t('categories.option', { n: i + 1 })}
                value={option.words}
                onChange={(words) => put({ ...one, options: options.with(i, { ...option, words }) })}
              />
              {options.length > 2 && (
                <Button
                  aria-label={t('categories.removeOption', { n: i + 1 })}
                  onClick={() => put({ ...one, options: options.toSpliced(i, 1) })}
                >
                  {t('common.remove')}
                </Button>
              )}
            </div>
          ))}
          {options.length < MOST_OPTIONS && (
            <Button onClick={() => put({ ...one, options: [...options, newOption(options)] })}>{t('categories.addOption')}</Button>
          )}
        </div>
      )}
      <BranchField id={id} of={one} before={of.slice(0, n)} onChange={put} />
      <span className="row">
        <Switch
          id={`${id}-required`}
          checked={one.required}
          onChange={(required) => put({ ...one, required })}
          aria-label={t('categories.required')}
        />
        <label htmlFor={`${id}-required`}>{t('categories.required')}</label>
      </span>
    </div>
  );
}
