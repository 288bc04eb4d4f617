import { at, post, remove, type Item } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { language } from '../i18n/index.js';
import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { useAddressQuery } from '../shared/use-address-query.js';
import { DirectoryDialog } from './directory-dialog.js';
import { say } from '../shared/say.js';

const LINKS = '/api/identity/v1/links';

export type LinkItem = Item<typeof LINKS>;

/** Who else signs somebody in, such as WeChat: linked to this account or not. Nothing where the district has nobody else. */
export function LinksPanel() {
  const { t } = useTranslation();
  const links = useRead(at(LINKS));
  const [asked, setAsked] = useState<LinkItem>();
  const finishing = useFinish();
  const start = useCommand<{ address: string }>(({ address }) => window.location.assign(address));
  const end = useCommand();
  const link = (item: LinkItem) => {
    if (item.kind === 'directory') setAsked(item);
    else start.mutate(post(`${LINKS}/{provider}/start`, { provider: item.provider }));
  };
  return (
    <Loaded of={links}>
      {({ items }) =>
        items.length > 0 && (
          <section className="panel stack" aria-labelledby="links">
            <h2 id="links">{t('links.title')}</h2>
            <p className="quiet">{t('links.hint')}</p>
            {items.map((item) => (
              <div key={item.provider} className="row between">
                <div>
                  <strong>{item.title[language()]}</strong> {item.linked && <Badge tone="good" words={t('links.linked')} />}
                  {item.usedAt && <span className="block quiet">{t('links.usedAt', { at: moment(item.usedAt) })}</span>}
                </div>
                {item.linked ? (
                  <Popconfirm
                    title={t('links.endSure', { title: item.title[language()] })}
                    placement="topRight"
                    okText={t('links.end')}
                    okButtonProps={{ size: 'large' }}
                    cancelButtonProps={{ size: 'large' }}
                    cancelText={t('common.cancel')}
                    onConfirm={() => end.mutate(remove(`${LINKS}/{provider}`, { provider: item.provider }))}
                  >
                    <Button size="large" loading={end.isPending}>
                      {t('links.end')}
                    </Button>
                  </Popconfirm>
                ) : (
                  <Button
                    size="large"
                    aria-label={t('links.linkTo', { title: item.title[language()] })}
                    loading={start.isPending || finishing}
                    onClick={() => link(item)}
                  >
                    {t('links.link')}
                  </Button>
                )}
              </div>
            ))}
            {asked && <DirectoryDialog item={asked} done={() => setAsked(undefined)} />}
          </section>
        )
      }
    </Loaded>
  );
}

/** Finishes what somebody went elsewhere for, once, by what the address was called with; then nothing of it is left in the address. */
function useFinish(): boolean {
  const { t } = useTranslation();
  const { query, clear } = useAddressQuery();
  const begun = useRef(false);
  const finish = useCommand(() => say.success(t('links.done')));
  const { mutate } = finish;
  useEffect(() => {
    const [provider, state, code, iss, error] = ['provider', 'state', 'code', 'iss', 'error'].map((name) => query.get(name) ?? undefined);
    if (!provider || !state || begun.current) return;
    begun.current = true;
    clear();
    const answer = { state, ...(code ? { code } : {}), ...(iss ? { iss } : {}), ...(error ? { error } : {}) };
    mutate(post(`${LINKS}/{provider}/finish`, { provider, body: answer }));
  }, [query, clear, mutate]);
  return finish.isPending;
}
