import { post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useCommunities } from '../shared/areas.js';
import { Badge, type Tone } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import { Sure } from '../shared/sure.js';
import type { Recovery } from './recovery.js';

const tones: Record<Recovery['state'], Tone> = { asked: 'new', proven: 'check', done: 'good', refused: 'bad', stopped: 'quiet' };

interface Props {
  of: Recovery;
  nameOf: (accountId: string) => string;
  prove: () => void;
}

/** Whose account, who entered it and how she was seen, and what waits for whom. */
export function RecoveryCard({ of, nameOf, prove }: Props) {
  const { t } = useTranslation();
  const areas = useCommunities();
  const approve = useCommand();
  const refuse = useCommand();
  const { id, version, state, allowedActions } = of;
  const may = (action: string) => allowedActions.includes(action);
  const waits = useWaits(of, nameOf);
  return (
    <article className="panel stack">
      <span className="row between">
        <strong className="large">{nameOf(of.accountId) || t('recovery.nameless')}</strong>
        <Badge tone={tones[state]} words={t(`recovery.state.${state}`)} />
      </span>
      <dl className="facts">
        <dt>{t('recovery.area')}</dt>
        <dd>{areas.find(({ value }) => value === of.area)?.label ?? of.area}</dd>
        <dt>{t('recovery.reason')}</dt>
        <dd>{of.reason}</dd>
        <dt>{t('recovery.askedBy')}</dt>
        <dd>{`${nameOf(of.askedBy)} · ${moment(of.askedAt)}`}</dd>
      </dl>
      {waits && <span className="quiet">{waits}</span>}
      {may('prove') && (
        <Button type="primary" size="large" block onClick={prove}>
          {t('recovery.prove')}
        </Button>
      )}
      {may('approve') && (
        <Sure
          block
          danger={false}
          ask={t('recovery.approveSure')}
          loading={approve.isPending}
          onConfirm={() => approve.mutate(post('/api/identity/v1/recoveries/{id}/approve', { id, ifMatch: version }))}
        >
          {t('recovery.approve')}
        </Sure>
      )}
      {may('refuse') && (
        <Sure
          block
          ask={t('recovery.refuseSure')}
          loading={refuse.isPending}
          onConfirm={() => refuse.mutate(post('/api/identity/v1/recoveries/{id}/refuse', { id, ifMatch: version }))}
        >
          {t('recovery.refuse')}
        </Sure>
      )}
    </article>
  );
}

/** For whom an open one waits, to whoever cannot do the next step. */
function useWaits({ state, askedBy, allowedActions }: Recovery, nameOf: Props['nameOf']): string | undefined {
  const { t } = useTranslation();
  const mine = useMe().data?.accountId === askedBy;
  if (state === 'asked' && !allowedActions.includes('prove')) return t('recovery.waitsForCode', { name: nameOf(askedBy) });
  if (state !== 'proven') return undefined;
  return mine ? t('recovery.waitsForSecond') : t('recovery.lookYourself');
}
