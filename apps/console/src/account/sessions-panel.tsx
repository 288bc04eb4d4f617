import { at, remove } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { signOut } from '../session/session.js';
import { Badge } from '../shared/badge.js';
import { useErrorWords } from '../shared/error-words.js';
import { moment } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import type { Session } from './account.js';
import { Sure } from '../shared/sure.js';
import { useMethods } from './use-methods.js';
import { say } from '../shared/say.js';

/** Every browser in which one is signed in, and the way out of each. */
export function SessionsPanel() {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const sessions = useRead(at('/api/identity/v1/sessions'));
  const endAll = useMutation({
    mutationFn: () => signOut({ everywhere: true }),
    onError: (error) => say.error({ content: wordsOf(error), duration: 6 }),
  });
  return (
    <section className="panel stack" aria-label={t('account.sessions')}>
      <h2>{t('account.sessions')}</h2>
      <p className="quiet flat">{t('account.sessionsHint')}</p>
      <Loaded of={sessions}>
        {({ items }) => (
          <ul className="plain">
            {items.map((one) => (
              <SessionLine key={one.id} of={one} />
            ))}
          </ul>
        )}
      </Loaded>
      <Sure block ask={t('account.endAllSure')} loading={endAll.isPending} onConfirm={() => endAll.mutate()}>
        {t('account.endAll')}
      </Sure>
    </section>
  );
}

function SessionLine({ of: { id, device, beganAt, seenAt, methods, current, shared } }: { of: Session }) {
  const { t } = useTranslation();
  const how = useMethods()(methods);
  const end = useCommand();
  const name = device || t('account.someDevice');
  return (
    <li className="line acted">
      <span>
        <span className="row">
          <strong>{name}</strong>
          {current && <Badge tone="good" words={t('account.thisOne')} />}
          {shared && <Badge tone="check" words={t('account.sharedOne')} />}
        </span>
        <span className="block quiet">
          {how ? t('account.began', { at: moment(beganAt), how }) : t('account.beganOnly', { at: moment(beganAt) })}
        </span>
        <span className="block quiet">{t('account.seen', { at: moment(seenAt) })}</span>
      </span>
      {!current && (
        <Sure
          ask={t('account.endSessionOf', { device: name })}
          name={t('account.endSessionOf', { device: name })}
          loading={end.isPending}
          onConfirm={() => end.mutate(remove('/api/identity/v1/sessions/{id}', { id }))}
        >
          {t('account.endSession')}
        </Sure>
      )}
    </li>
  );
}
