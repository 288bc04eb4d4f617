import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { yuan } from '../../shared/money.js';
import { usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { Forget } from './forget.js';
import { OrderBadge, OrderFacts } from './order-facts.js';
import { ShareSums } from './share-sums.js';
import type { Income, OwnShare } from './types.js';

/** A maker’s own account, in large numbers. */
export function MinePage() {
  const { t } = useTranslation();
  const income = useRead(at('/api/employment/v1/piecework/income'));
  return (
    <>
      <h1>{t('piecework.title')}</h1>
      <p className="quiet">{t('piecework.hello')}</p>
      <Loaded of={income}>{(data) => <OwnIncome of={data} />}</Loaded>
      <Shares />
      <Loaded of={income}>{({ items }) => items.length > 0 && <Forget />}</Loaded>
    </>
  );
}

function OwnIncome({ of }: { of: Income }) {
  const { t } = useTranslation();
  const nameOf = useMonthName();
  if (of.items.length === 0 && of.owedFen === 0)
    return (
      <section className="panel">
        <h2>{t('piecework.income')}</h2>
        <Nothing words={t('piecework.noIncome')} />
      </section>
    );
  return (
    <section className="panel stack">
      <h2>{t('piecework.income')}</h2>
      <dl className="figures">
        <div className="figure">
          <dt>{t('piecework.inAll')}</dt>
          <dd className="flat">
            <b>{t('piecework.yuan', { amount: yuan(of.fen) })}</b>
          </dd>
        </div>
        <div className="figure">
          <dt>{t('piecework.owedToMe')}</dt>
          <dd className="flat">
            <b>{t('piecework.yuan', { amount: yuan(of.owedFen) })}</b>
          </dd>
        </div>
      </dl>
      <ul className="plain" aria-label={t('piecework.monthly')}>
        {of.items.map(({ month, pieces, fen }) => (
          <li key={month} className="line row between">
            <span>
              {nameOf(month)} <span className="quiet">{t('piecework.pieces', { n: pieces })}</span>
            </span>
            <strong className="large">{t('piecework.yuan', { amount: yuan(fen) })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shares() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/piecework/shares'));
  return (
    <>
      <h2>{t('piecework.shares')}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('piecework.noShares')} />
          ) : (
            <>
              {items.map((one) => (
                <OwnShareCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function OwnShareCard({ of }: { of: OwnShare }) {
  const { t } = useTranslation();
  return (
    <article className="panel stack" aria-label={of.order.title}>
      <span className="row between">
        <strong className="large">{of.order.title}</strong>
        <OrderBadge state={of.order.state} />
      </span>
      <OrderFacts of={of.order} />
      <span className="quiet">{of.order.microHome.name}</span>
      <ShareSums of={of} material={of.order.material?.name} />
      <Link to={`/piecework/orders/${of.order.id}`}>
        <Button size="large" block tabIndex={-1}>
          {t('piecework.entries')}
        </Button>
      </Link>
    </article>
  );
}

export function useMonthName(): (month: string) => string {
  const { t } = useTranslation();
  return (month) => t('piecework.month', { year: month.slice(0, 4), month: Number(month.slice(5)) });
}
