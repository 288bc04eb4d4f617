import { at, type Item } from '@linli/client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { accessOf, useMe } from '../session/session.js';
import { useRead } from '../shared/query.js';
import type { Action, CaseWhole } from './case.js';

type Command = Item<'/api/grid/v1/reply-templates'>['command'];
/** What is said with them is often the same. */
export const templateCommands = ['close', 'reject', 'submit', 'return'] as const satisfies readonly Command[];

interface Props {
  action: Action;
  of: CaseWhole;
  onChoose: (words: string) => void;
}

/** 常用语, to begin with: what is chosen can be changed before it is said. */
export function ReplyTemplates({ action, of, onChoose }: Props) {
  const { t } = useTranslation();
  const { works } = accessOf(useMe().data);
  const command = templateCommands.find((one) => one === action);
  const asked = command && { area: of.area.code, command, category: of.category.code };
  const items = useRead(works && asked ? at('/api/grid/v1/reply-templates/offered', asked) : undefined).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor="template">{t('replyTemplates.choose')}</label>
      <Select
        id="template"
        showSearch={{ optionFilterProp: 'label' }}
        options={items.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id: string) => onChoose(items.find((one) => one.id === id)!.words)}
      />
    </div>
  );
}
