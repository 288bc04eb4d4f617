import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { actFor } from '../session/acting.js';
import { useCommunities } from '../shared/areas.js';
import { Badge, type Tone } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { useOnline } from '../shared/online.js';
import { EndButton } from './end-button.js';
import type { DependantView } from './types.js';

const tones: Record<DependantView['state'], Tone> = { asked: 'new', active: 'good', refused: 'bad', ended: 'check' };

/** Somebody for whom I act, or asked to. */
export function DependantCard({ of }: { of: DependantView }) {
  const { t } = useTranslation();
  const online = useOnline();
  const community = useCommunities().find(({ value }) => value === of.area)?.label;
  const { id, accountId, state, how } = of;
  const name = of.name || t('family.unnamed');
  return (
    <article className="item stack tight" aria-label={name}>
      <span className="row between">
        <strong className="large">{name}</strong>
        <Badge tone={tones[state]} words={t(`family.states.${state}`)} />
      </span>
      <span className="quiet">
        {[t(`family.relations.${of.relation}`), community, t('family.askedAt', { at: moment(of.askedAt) })].filter(Boolean).join(comma())}
      </span>
      <span>{t(`family.stateHints.${state}`, { how: how && t(`family.heard.${how}`) })}</span>
      {state === 'active' && !online && <span className="late-words">{t('family.offline')}</span>}
      <div className="row">
        {state === 'active' && (
          <Button type="primary" size="large" disabled={!online} onClick={() => actFor({ id, accountId, name })}>
            {t('family.act', { name })}
          </Button>
        )}
        <EndButton of={of} />
      </div>
    </article>
  );
}
