import { at, post, type Item } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { templateCommands } from '../cases/reply-templates.js';
import { Badge } from '../shared/badge.js';
import { inWords, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useCommand, usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { TemplateDialog } from './template-dialog.js';

export type Template = Item<'/api/grid/v1/reply-templates'>;
const states = ['offered', 'withdrawn'] as const satisfies readonly Template['state'][];

/** 常用语: what staff of one's areas say again and again. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const [state, command] = [oneOf(states, query.get('state')), oneOf(templateCommands, query.get('command'))];
  const [stateOptions, commandOptions] = [
    useOptions('replyTemplates.state', states),
    useOptions('replyTemplates.commands', templateCommands),
  ];
  const [writing, setWriting] = useState<Template | 'new'>();
  const send = useCommand();
  const pages = usePages(at('/api/grid/v1/reply-templates', { state, command, total: true }));
  const columns: Column<Template>[] = [
    { key: 'title', title: t('replyTemplates.name'), width: 170, always: true, render: ({ title }) => title },
    { key: 'command', title: t('replyTemplates.command'), width: 110, render: (one) => t(`replyTemplates.commands.${one.command}`) },
    {
      key: 'category',
      title: t('ledger.category'),
      width: 130,
      render: ({ category }) => (category ? inWords(category.name) : t('replyTemplates.anyCategory')),
    },
    { key: 'words', title: t('replyTemplates.words'), least: 240, render: ({ words }) => words },
    { key: 'area', title: t('replyTemplates.area'), width: 120, render: ({ area }) => area.name },
    { key: 'at', title: t('replyTemplates.at'), width: 130, from: 1200, render: ({ at: when }) => moment(when) },
    {
      key: 'state',
      title: t('staff.state'),
      width: 80,
      render: (one) => <Badge tone={one.state === 'offered' ? 'good' : 'quiet'} words={t(`replyTemplates.state.${one.state}`)} />,
    },
    {
      key: 'actions',
      title: t('case.actions'),
      width: 160,
      screen: true,
      render: (one) => (
        <div className="row">
          {one.allowedActions.map((action) => (
            <Button
              key={action}
              aria-label={t(`replyTemplates.doTo.${action}`, { name: one.title })}
              onClick={() =>
                action === 'change'
                  ? setWriting(one)
                  : send.mutate(post(`/api/grid/v1/reply-templates/{id}/${action}`, { id: one.id, ifMatch: one.version }))
              }
            >
              {t(`replyTemplates.do.${action}`)}
            </Button>
          ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <div className="row between">
        <h1>{t('replyTemplates.title')}</h1>
        <Button size="large" onClick={() => setWriting('new')}>
          {t('replyTemplates.new')}
        </Button>
      </div>
      <p className="quiet">{t('replyTemplates.hint')}</p>
      <ListTable<Template>
        name="reply-templates"
        title={t('replyTemplates.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        none={t(query.size > 0 ? 'replyTemplates.noneHere' : 'replyTemplates.none')}
        filters={{
          choices: [
            { name: 'command', label: t('replyTemplates.command'), options: commandOptions },
            { name: 'state', label: t('staff.state'), options: stateOptions },
          ],
        }}
      />
      {writing && <TemplateDialog of={writing === 'new' ? undefined : writing} done={() => setWriting(undefined)} />}
    </>
  );
}
