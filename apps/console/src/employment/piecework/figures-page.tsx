import { at, post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { useDownload } from '../../shared/download.js';
import { yuan } from '../../shared/money.js';
import { useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { FiguresTable } from '../../shared/table/figures-table.js';
import { useAddressQuery } from '../../shared/use-address-query.js';
import { useAreaName } from '../../shared/areas.js';
import { useDeskArea } from '../staff/desk-area.js';
import { useMonthName } from './mine-page.js';
import { monthsBack } from './months.js';
import type { Earned, EarnedFigures } from './types.js';

/** For staff: how many earn at home, and how much; of five people or more. */
export function FiguresPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const { query, set } = useAddressQuery();
  const nameOf = useMonthName();
  const [download, busy] = useDownload();
  const months = monthsBack(new Date(), 12);
  const to = query.get('to') ?? months[0]!;
  const from = query.get('from') ?? months[5]!;
  const read = useRead(area ? at('/api/employment/v1/piecework/figures', { area, from, to }) : undefined);
  // The months stay in order: who chooses one beyond the other moves both.
  const choose = (name: 'from' | 'to', month: string) =>
    set({ [name]: month, ...(name === 'from' && month > to && { to: month }), ...(name === 'to' && month < from && { from: month }) });
  const chooser = (name: 'from' | 'to', value: string) => (
    <label className="row">
      {t(`piecework.${name}`)}
      <Select
        aria-label={t(`piecework.${name}`)}
        size="large"
        style={{ minWidth: 130 }}
        value={value}
        onChange={(month: string) => choose(name, month)}
        options={months.map((month) => ({ value: month, label: nameOf(month) }))}
      />
    </label>
  );
  return (
    <>
      <h1>{t('piecework.figures')}</h1>
      <p className="quiet">{t('piecework.figuresHint')}</p>
      <section className="panel row between">
        <span className="row">
          {chooser('from', from)}
          {chooser('to', to)}
        </span>
        <Button
          size="large"
          icon={<DownloadOutlined />}
          loading={busy}
          onClick={() =>
            void download(
              post('/api/employment/v1/piecework/export.xlsx', { body: { area, from, to } }),
              `${t('piecework.figures')} ${from} ${to}.xlsx`,
            )
          }
        >
          {t('piecework.figuresSheet')}
        </Button>
      </section>
      <Loaded of={read}>
        {(figures) => (figures.items.length === 0 ? <Nothing words={t('piecework.noFigures')} /> : <Told of={figures} area={area} />)}
      </Loaded>
    </>
  );
}

function Told({ of, area }: { of: EarnedFigures; area: string }) {
  const { t } = useTranslation();
  const areaName = useAreaName();
  const monthName = useMonthName();
  // A wider area than a community stands for what is told of it together.
  const rowName = (code: string) =>
    code.length < 12 ? t('piecework.together', { name: code === area ? '' : areaName(code) }) : areaName(code);
  return (
    <>
      <dl className="figures apart">
        <div className="figure">
          <dt>{t('piecework.earners')}</dt>
          <dd className="flat">
            <b>{of.total?.people ?? t('piecework.few')}</b>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('piecework.settledPieces')}</dt>
          <dd className="flat">
            <b>{of.total?.pieces ?? t('piecework.few')}</b>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('piecework.amount')}</dt>
          <dd className="flat">
            <b>{of.total ? yuan(of.total.fen) : t('piecework.few')}</b>
          </dd>
        </div>
      </dl>
      <p className="quiet">{t('piecework.once')}</p>
      <Rows by="area" of={of.items.map(({ area: code, earned }) => ({ key: code, name: rowName(code), earned }))} />
      <Rows
        by="month"
        of={of.months
          .filter(({ items }) => items.length > 0)
          .map(({ month, total }) => ({ key: month, name: monthName(month), earned: total }))}
      />
    </>
  );
}

function Rows({ by, of }: { by: 'area' | 'month'; of: { key: string; name: string; earned: Earned | undefined }[] }) {
  const { t } = useTranslation();
  return (
    <FiguresTable<Earned>
      caption={t(`piecework.by.${by}`)}
      first={t(`piecework.of.${by}`)}
      columns={[
        { key: 'earners', title: t('piecework.earners'), render: ({ people }) => people },
        { key: 'settledPieces', title: t('piecework.settledPieces'), render: ({ pieces }) => pieces },
        { key: 'amount', title: t('piecework.amount'), render: ({ fen }) => yuan(fen) },
      ]}
      rows={of.map(({ earned, ...row }) => ({ ...row, of: earned }))}
      few={t('piecework.few')}
    />
  );
}
