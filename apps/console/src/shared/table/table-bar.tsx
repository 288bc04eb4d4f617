import { PrinterOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Segmented, Switch } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { SubmitButton, useMissing } from '../submit-button.js';
import { useAddressQuery } from '../use-address-query.js';
import {
  chosenAfter,
  densities,
  filtersIn,
  NAME_LENGTH,
  pagings,
  shownOf,
  viewNow,
  withColumns,
  withoutView,
  withView,
  type ColumnRule,
  type Settings,
} from './table.rules.js';

export interface ToolProps {
  columns: readonly (ColumnRule & { title: string })[];
  /** For all columns, in pixels. */
  room: number;
  settings: Settings;
  change: (next: Settings) => void;
  /** Whether its rows are read page by page. */
  paged: boolean;
  children?: ReactNode;
}

/** Over a table: how many rows, and what can be done with it. */
export function TableBar({ title, count, ...tools }: ToolProps & { title: string; count: string }) {
  return (
    <div className="row between table-bar" role="group" aria-label={title}>
      <span className="quiet" role="status">
        {count}
      </span>
      <TableTools {...tools} />
    </div>
  );
}

/** Which view, which columns, how dense; print, and what else the page offers. */
export function TableTools({ columns, room, settings, change, paged, children }: ToolProps) {
  const { t } = useTranslation();
  const shown = shownOf(columns, settings.columns, room).map(({ key }) => key);
  return (
    <span className="row">
      <Views settings={settings} change={change} />
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <div className="stack table-settings">
            <fieldset>
              <legend>{t('table.columns')}</legend>
              {columns.map(({ key, title: words, always }) => (
                <Checkbox
                  key={key}
                  checked={shown.includes(key)}
                  disabled={always ?? false}
                  onChange={() => change(withColumns(settings, chosenAfter(columns, settings.columns, room, key)))}
                >
                  {words}
                </Checkbox>
              ))}
              <Button type="link" disabled={!settings.columns} onClick={() => change(withColumns(settings, undefined))}>
                {t('table.resetColumns')}
              </Button>
            </fieldset>
            <span>{t('table.density')}</span>
            <Segmented
              block
              aria-label={t('table.density')}
              value={settings.density}
              onChange={(density) => change({ ...settings, density })}
              options={densities.map((value) => ({ value, label: t(`table.densities.${value}`) }))}
            />
            {paged && (
              <>
                <span>{t('table.paging')}</span>
                <Segmented
                  block
                  aria-label={t('table.paging')}
                  value={settings.paging}
                  onChange={(paging) => change({ ...settings, paging })}
                  options={pagings.map((value) => ({ value, label: t(`table.pagings.${value}`) }))}
                />
              </>
            )}
            <label className="row">
              <Switch checked={settings.keys} onChange={(keys) => change({ ...settings, keys })} /> {t('table.keys')}
            </label>
            <span className="quiet">{t('table.keysHint')}</span>
          </div>
        }
      >
        <Button icon={<SettingOutlined aria-hidden />}>{t('table.settings')}</Button>
      </Popover>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {t('table.print')}
      </Button>
      {children}
    </span>
  );
}

/** 视图: filters and columns under a name, and back to those of the table itself. */
function Views({ settings, change }: Pick<ToolProps, 'settings' | 'change'>) {
  const { t } = useTranslation();
  const { query, put } = useAddressQuery();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const missing = useMissing();
  const filters = filtersIn(query);
  const now = viewNow(settings, filters);
  const take = (next: string, columns: string[] | undefined) => {
    put(next);
    change(withColumns(settings, columns));
    setOpen(false);
  };
  const save = () => {
    change(withView(settings, name.trim(), filters));
    setName('');
    setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className="stack table-settings">
          <ul className="plain">
            <li>
              <Button type="text" block aria-pressed={now === ''} onClick={() => take('', undefined)}>
                {t('table.defaultView')}
              </Button>
            </li>
            {settings.views.map((view) => (
              <li key={view.name} className="row between">
                <Button type="text" aria-pressed={now === view.name} onClick={() => take(view.filters, view.columns)}>
                  {view.name}
                </Button>
                <Button
                  type="text"
                  danger
                  aria-label={t('table.dropView', { name: view.name })}
                  onClick={() => change(withoutView(settings, view.name))}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          <form
            className="stack tight"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim()) save();
            }}
          >
            <label htmlFor="view-name">{t('table.viewName')}</label>
            <Input id="view-name" maxLength={NAME_LENGTH} value={name} onChange={(event) => setName(event.target.value)} />
            <span className="quiet">{t('table.viewHint')}</span>
            <SubmitButton why={missing(name.trim() === '' && t('table.viewName'))}>{t('table.saveView')}</SubmitButton>
          </form>
        </div>
      }
    >
      <Button>
        {t('table.views')}：{now === '' ? t('table.defaultView') : (now ?? t('table.changed'))}
      </Button>
    </Popover>
  );
}
