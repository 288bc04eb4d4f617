import { post } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { saying, type Source } from './sources.js';
import { useNotices, type Told } from './use-notices.js';

/** Newest first; of one kind under a title of its own, where there are any of it. */
export function NoticeList({ of, kind, title }: { of: readonly Source[]; kind?: string; title?: string }) {
  const { t } = useTranslation();
  const notices = useNotices(of);
  const shown = notices.data?.filter((notice) => kind === undefined || notice.kind === kind);
  if (kind !== undefined && (shown ?? []).length === 0) return null;
  return (
    <section>
      {title && <h2>{title}</h2>}
      <Loaded of={{ ...notices, data: shown }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('notices.none')} />
          ) : (
            <>
              {items.map((notice) => (
                <NoticeItem key={notice.id} of={notice} leads={kind === undefined} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={notices} />
    </section>
  );
}

/** A tap reads it, and leads to what it is about, unless one is there. */
function NoticeItem({ of, leads }: { of: Told; leads: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const useSaid = saying(of);
  const { title, detail, to: about } = useSaid(of);
  const to = leads ? about : undefined;
  const send = useCommand();
  const open = () => {
    if (!of.readAt) send.mutate(post(`/api/${of.source}/v1/notices/{id}/read`, { id: of.id }));
    if (to) void navigate(to);
  };
  return (
    <button type="button" className={of.readAt ? 'item notice' : 'item notice unread'} onClick={open}>
      <span className="row between">
        <span className="quiet">{moment(of.at)}</span>
        {!of.readAt && <Badge tone="new" words={t('notices.new')} />}
      </span>
      <strong>{title}</strong>
      <span>{detail}</span>
      {to && <span className="more">{t('notices.look')} ›</span>}
    </button>
  );
}
