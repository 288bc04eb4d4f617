import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import { API, enrolmentTone, type Enrolment } from '../types.js';
import { namesOf, useFamily } from './family.js';
import { useProgramme } from './programme-title.js';

const answers = ['accept', 'decline', 'leave'];

/** Where one party of the family stands: the word, the rank, until when an offer is kept, and what can be done. */
export function Standing({ of, linked = true }: { of: Enrolment; linked?: boolean }) {
  const { t } = useTranslation();
  const title = useProgramme(of.programme).data?.title;
  const names = namesOf(useFamily(), of.children);
  const send = useCommand(undefined, 'guardian.placeRefused');
  const move = (command: string) => send.mutate({ path: `${API}/enrolments/${of.id}/${command}`, ifMatch: of.version });
  return (
    <article className="panel stack" aria-label={`${title} ${names}`}>
      <span className="row between">
        <strong>{linked ? <Link to={`/children/programmes/${of.programme}`}>{title}</Link> : names}</strong>
        <span className="row">{of.prioritised && <Badge tone="busy" words={t('guardian.prioritised')} />}<Badge tone={enrolmentTone[of.state]} words={t(`enrolment.${of.state}`)} /></span>
      </span>
      {linked && names && <span>{names}</span>}
      {of.state === 'waiting' && of.rank !== undefined && <strong className="large">{t('youth.rank', { n: of.rank })}</strong>}
      {of.state === 'offered' && of.offeredUntil && <strong className="late-words">{t('youth.offeredUntil', { at: moment(of.offeredUntil) })}</strong>}
      <span className="quiet">{t(`guardian.standing.${of.state}`)}</span>
      {answers.filter((command) => of.allowedActions.includes(command) && !(command === 'leave' && of.state === 'offered')).map((command) => {
        const button = <Button key={command} block size="large" type={command === 'accept' ? 'primary' : 'default'} loading={send.isPending} {...(command === 'accept' ? { onClick: () => move(command) } : {})}>{t(command === 'leave' ? 'guardian.leavePlace' : `youth.${command}`)}</Button>;
        return command === 'accept' ? button : <Popconfirm key={command} title={t(`guardian.${command}PlaceHint`)} okText={t('common.confirm')} cancelText={t('common.cancel')} onConfirm={() => move(command)}>{button}</Popconfirm>;
      })}
    </article>
  );
}
