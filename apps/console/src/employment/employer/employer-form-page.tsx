import { at } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { client } from '../../session/session.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { EmployerForm } from './employer-form.js';

export function NewEmployerPage() {
  const { t } = useTranslation();
  return (
    <section className="narrow">
      <Link to="/employer" className="back">
        ‹ {t('hiring.title')}
      </Link>
      <h1>{t('hiring.register')}</h1>
      <EmployerForm />
    </section>
  );
}

/** Until it is verified, or after it was refused; then it is looked at anew. */
export function ChangeEmployerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const employer = useRead(at('/api/employment/v1/employers/{id}', { id }));
  // Reading it is written down: once is enough.
  const contact = useQuery({
    queryKey: ['contact', id],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () => client.get(at('/api/employment/v1/employers/{id}/contact', { id })),
  });
  return (
    <section className="narrow">
      <Link to={`/employer/${id}`} className="back">
        ‹ {t('common.back')}
      </Link>
      <h1>{t('hiring.change')}</h1>
      <Loaded of={employer}>
        {(of) => (
          <>
            {of.reason && (
              <p className="late-words">
                {t('common.reason')}：{of.reason}
              </p>
            )}
            <Loaded of={contact}>
              {({ contact: name = '', phone = '' }) => (
                <EmployerForm
                  of={of}
                  given={{ name: of.name, creditCode: of.creditCode, address: of.address, contact: name, phone, area: of.area }}
                />
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </section>
  );
}
