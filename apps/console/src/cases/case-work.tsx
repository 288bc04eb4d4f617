import { at } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { client, useMe } from '../session/session.js';
import { Badge } from '../shared/badge.js';
import { useErrorWords } from '../shared/error-words.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import type { CaseLine } from './case.js';
import { stepsToStart, useAcceptStart } from './use-accept-start.js';
import { wayTo } from './way-to.js';
import { say } from '../shared/say.js';

/** What somebody on the way does with a case in one tap: take it in and begin, go there, call. */
export function CaseWork({ of }: { of: CaseLine }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const accountId = useMe().data?.accountId;
  const begin = useAcceptStart(of);
  const waits = useOutbox()?.some(({ path, state }) => state === 'waiting' && path.includes(of.id));
  const steps = stepsToStart(of, accountId);
  // Read when it is wanted, not with every list: each reading of whom a case is about is written down.
  const call = useMutation({
    mutationFn: () => client.get(at('/api/grid/v1/cases/{id}', { id: of.id })),
    onSuccess: ({ reporter }) => {
      if (reporter?.phone) window.location.assign(`tel:${reporter.phone}`);
      else say.info(t('case.noContact'));
    },
    onError: (error) => say.error(wordsOf(error)),
  });
  return (
    <span className="case-work">
      {waits && <Badge tone="new" words={t('outbox.waiting')} />}
      {!waits && steps.length > 0 && (
        <Button
          type="primary"
          size="large"
          loading={begin.isPending}
          aria-label={t('work.itsNumber', { what: t(`work.begin.${steps.length === 2 ? 'both' : 'start'}`), number: of.number })}
          onClick={() => begin.mutate()}
        >
          {t(`work.begin.${steps.length === 2 ? 'both' : 'start'}`)}
        </Button>
      )}
      {of.handler === accountId && (
        <Button
          size="large"
          loading={call.isPending}
          aria-label={t('work.itsNumber', { what: t('work.call'), number: of.number })}
          onClick={() => call.mutate()}
        >
          {t('work.call')}
        </Button>
      )}
      <a
        className="button"
        href={wayTo(of.point, of.number)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('work.itsNumber', { what: t('work.way'), number: of.number })}
      >
        {t('work.way')}
      </a>
    </span>
  );
}
