import { EllipsisOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { inWords } from '../../shared/format.js';
import type { Category } from '../case.js';
import { CategoryIcon } from './category-icon.js';
import { tilesOf } from './report.rules.js';

interface Props {
  of: readonly Category[];
  value: string | undefined;
  onChange: (code: string) => void;
}

/** 事项类型: one tap for what is reported most often; the rest by group. */
export function CategoryTiles({ of, value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const [all, setAll] = useState(false);
  const { shown, rest } = tilesOf(of, value);
  const tile = (one: Category) => (
    <label key={one.code} className="tile">
      <input type="radio" name={name} checked={value === one.code} onChange={() => onChange(one.code)} />
      <CategoryIcon code={one.code} />
      <span>{inWords(one.name)}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{t('report.category')}</legend>
      <div className="tiles">
        {shown.map(tile)}
        {rest.length > 0 && (
          <button type="button" className="tile" aria-expanded={all} onClick={() => setAll(!all)}>
            <EllipsisOutlined className="tile-icon" aria-hidden />
            <span>{t(all ? 'report.fewer' : 'report.more')}</span>
          </button>
        )}
      </div>
      {all &&
        rest.map(({ group, items }) => (
          <div key={group['zh-CN']} role="group" aria-label={inWords(group)}>
            <h3 className="tile-group">{inWords(group)}</h3>
            <div className="tiles">{items.map(tile)}</div>
          </div>
        ))}
    </fieldset>
  );
}
