import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { API } from '../api.js';
import { yuan } from './types.js';

const kinds = ['pieces-given', 'pieces-paid', 'pieces-reopened'] as const;

interface Notice {
  id: string;
  kind: (typeof kinds)[number];
  about: { order: string; pieces?: number; fen?: number };
  at: string;
  readAt?: string;
}

/** What somebody was told of her pieces and has not seen yet. */
export function News() {
  const { t } = useTranslation();
  const read = useRead<{ items: Notice[] }>(`${API}/notices?limit=50`);
  const send = useCommand();
  const unseen = (read.data?.items ?? []).filter(({ kind, readAt }) => kinds.includes(kind) && !readAt).slice(0, 3);
  if (unseen.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('piecework.news')}</h2>
      <ul className="plain">
        {unseen.map(({ id, kind, about, at }) => (
          <li key={id} className="line acted">
            <span><Link to={`/piecework/orders/${about.order}`}>{t(`piecework.told.${kind}`, { pieces: about.pieces, amount: yuan(about.fen ?? 0) })}</Link><span className="quiet block">{moment(at)}</span></span>
            <Button size="large" onClick={() => send.mutate({ path: `${API}/notices/${id}/read` })}>{t('piecework.seen')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
