import { post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useDownload } from '../../shared/download.js';
import { yuan } from '../../shared/money.js';
import { Nothing } from '../../shared/states.js';
import { useMembers } from './hosted.js';
import { Moves } from './moves.js';
import { SplitForm } from './split-form.js';
import type { HostOrder, Share } from './types.js';

/** The host’s view: who is owed what, and whom to look at next. */
export function HostOrderView({ of }: { of: HostOrder & { shares: Share[] } }) {
  const { t } = useTranslation();
  const names = useMembers(of.microHome.id);
  const sum = (key: 'toMake' | 'waiting' | 'owedFen') => of.shares.reduce((all, share) => all + share[key], 0);
  return (
    <>
      {of.reopenedFor && <Alert type="warning" showIcon title={t('piecework.reopened')} style={{ marginBottom: 12 }} />}
      <dl className="figures apart">
        <div className="figure">
          <dt>{t('piecework.sum.toMake')}</dt>
          <dd className="flat">
            <b>{sum('toMake')}</b>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('piecework.sum.waiting')}</dt>
          <dd className="flat">
            <b>{sum('waiting')}</b>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('piecework.owes')}</dt>
          <dd className="flat">
            <b>{t('piecework.yuan', { amount: yuan(sum('owedFen')) })}</b>
          </dd>
        </div>
      </dl>
      <section className="panel stack">
        <h2>{t('piecework.makers')}</h2>
        {of.shares.length === 0 ? (
          <Nothing words={t('piecework.noMakers')} />
        ) : (
          <ul className="plain">
            {of.shares.map((share) => (
              <MakerLine
                key={share.id}
                order={of}
                of={share}
                name={(share.accountId && names.get(share.accountId)) ?? t('piecework.gone')}
              />
            ))}
          </ul>
        )}
      </section>
      {of.allowedEntries.includes('share') && <SplitForm of={of} names={names} />}
      <Moves of={of} />
      {of.shares.length > 0 && <Sheet of={of} />}
    </>
  );
}

function MakerLine({ order, of, name }: { order: HostOrder; of: Share; name: string }) {
  const { t } = useTranslation();
  const words = [
    ...(of.waiting > 0 ? [t('piecework.short.waiting', { n: of.waiting })] : []),
    ...(of.owed > 0 ? [t('piecework.short.owed', { amount: yuan(of.owedFen) })] : []),
    ...(of.toMake > 0 ? [t('piecework.short.toMake', { n: of.toMake })] : []),
  ];
  return (
    <li className="line">
      <Link to={`/piecework/orders/${order.id}/shares/${of.id}`} className="row between">
        <strong className="large">
          {name}
          {order.reopenedFor === of.id && ` · ${t('piecework.reopenedHers')}`}
        </strong>
        <span>{words.length > 0 ? words.join(' · ') : t('piecework.short.done')} ›</span>
      </Link>
    </li>
  );
}

function Sheet({ of }: { of: HostOrder }) {
  const { t } = useTranslation();
  const [download, busy] = useDownload();
  return (
    <section className="panel stack">
      <span className="quiet">{t('piecework.sheetHint')}</span>
      <Button
        size="large"
        block
        icon={<DownloadOutlined />}
        loading={busy}
        onClick={() => void download(post('/api/employment/v1/piece-orders/{id}/export.xlsx', { id: of.id }), `${of.title}.xlsx`)}
      >
        {t('piecework.sheet')}
      </Button>
    </section>
  );
}
