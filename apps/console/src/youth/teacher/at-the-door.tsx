import { at } from '@linli/client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useRead } from '../../shared/query.js';
import type { AtTheDoor as Person, Attending, Register } from '../types.js';
import { useHandOver } from './hand-over.js';
import { Refusal } from './refusal.js';

/** People about whom the guardians were asked, until the child has gone. */
export function AtTheDoor({ of, answers }: { of: Register; answers: boolean }) {
  const { t } = useTranslation();
  const { data } = useRead(at('/api/youth/v1/sessions/{id}/pickup-requests', { id: of.session }));
  const here = new Map(of.children.filter(({ state }) => state === 'present').map((one) => [one.child, one]));
  const people = data?.items.filter(({ child }) => here.has(child)) ?? [];
  if (people.length === 0) return null;
  return (
    <section className="panel stack" aria-live="polite">
      <h2 style={{ margin: 0 }}>{t('teacher.atTheDoor')}</h2>
      {people.map((person) => (
        <Waits key={person.id} session={of.session} person={person} child={here.get(person.child)!} answers={answers} />
      ))}
    </section>
  );
}

function Waits({ session, person, child, answers }: { session: string; person: Person; child: Attending; answers: boolean }) {
  const { t } = useTranslation();
  const { mutate, reset, isPending, refusal, silent } = useHandOver(session, child, () => undefined);
  const mayGo = person.allowedActions.includes('hand-over');
  const words = { asked: t('teacher.waits'), approved: t(mayGo ? 'teacher.approved' : 'teacher.expired'), denied: t('teacher.denied') }[
    person.state
  ];
  return (
    <div className="stack">
      {refusal && <Refusal error={refusal} name={child.name} close={reset} />}
      <Alert
        showIcon
        type={person.state === 'denied' ? 'error' : mayGo ? 'success' : 'info'}
        title={t('teacher.who', { name: person.name, relation: t(`relation.${person.relation}`), child: child.name })}
        description={silent ? t('youth.cannotAsk') : words}
      />
      {mayGo && (
        <Button block size="large" type="primary" disabled={!answers} loading={isPending} onClick={() => mutate({ request: person.id })}>
          {t('teacher.handTo', { name: person.name })}
        </Button>
      )}
    </div>
  );
}
