import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAllAreas } from '../shared/areas.js';
import { Choices } from '../shared/choices.js';
import { usePages, useRead } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { GrantRows } from './grant-rows.js';
import { Invitations } from './invitations.js';
import { InviteDialog } from './invite-dialog.js';
import { LinkDialog } from './link-dialog.js';
import type { Link } from './types.js';

/** 人员与角色: who holds which role in the reader's area, until when; who was invited to one. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const choices = useRead(at('/api/identity/v1/grants/choices')).data?.items ?? [];
  const roles = choices.map(({ role }) => role);
  const role = oneOf(roles, query.get('role'));
  const area = query.get('area') ?? undefined;
  const pages = usePages(at('/api/identity/v1/grants', { role, area }));
  const areas = useAllAreas().filter(({ value }) => choices.some(({ within }) => within.some((code) => value.startsWith(code))));
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState<Link>();
  return (
    <>
      <div className="row between apart">
        <h1>{t('people.title')}</h1>
        {choices.length > 0 && (
          <Button type="primary" size="large" onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        )}
      </div>
      <Invitations made={setMade} />
      <Choices
        label={t('people.title')}
        of={[
          { name: 'role', label: t('people.role'), options: roles.map((value) => ({ value, label: t(`role.${value}`) })) },
          { name: 'area', label: t('people.area'), options: areas },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('people.none')} />
          ) : (
            <section className="panel">
              <table className="ledger roles">
                <thead>
                  <tr>
                    {['person', 'role', 'area', 'term', 'state', 'actions'].map((column) => (
                      <th key={column} scope="col">
                        {t(`people.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                {pages.data?.pages.map((page, n) => (
                  <GrantRows key={n} of={page.items} />
                ))}
              </table>
            </section>
          )
        }
      </Loaded>
      <More of={pages} />
      {inviting && (
        <InviteDialog
          choices={choices}
          close={() => setInviting(false)}
          done={(link) => {
            setInviting(false);
            setMade(link);
          }}
        />
      )}
      {made && <LinkDialog of={made} close={() => setMade(undefined)} />}
    </>
  );
}
