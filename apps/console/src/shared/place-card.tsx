import type { Command, Schema } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge, type Tone } from './badge.js';
import { moment } from './format.js';
import { useCommand } from './query.js';

/** A place in a line, or what became of it, of a class of children or of a course. */
export type Place = Schema<'EnrolmentsView'> | Schema<'TraineesView'>;
export type PlaceState = Place['state'];

export const placeTone: Record<PlaceState, Tone> = {
  waiting: 'new',
  offered: 'check',
  seated: 'good',
  left: 'quiet',
  lapsed: 'quiet',
  declined: 'quiet',
  ended: 'quiet',
};

const answers = ['accept', 'decline', 'leave'] as const;
type Step = (typeof answers)[number];

interface Props {
  of: Place;
  move: (step: Step) => Command;
  label: string;
  title: ReactNode;
  /** Before the word of its state. */
  mark?: ReactNode;
  detail?: ReactNode;
  /** A group of words: what each state means, what a step costs, why one is refused. */
  words: string;
}

/** Where somebody stands: the word, the rank, until when an offer is kept, and what can be done. */
export function PlaceCard({ of, move, label, title, mark, detail, words }: Props) {
  const { t } = useTranslation();
  const send = useCommand(undefined, `${words}.placeRefused`);
  return (
    <article className="panel stack" aria-label={label}>
      <span className="row between">
        <strong>{title}</strong>
        <span className="row">
          {mark}
          <Badge tone={placeTone[of.state]} words={t(`enrolment.${of.state}`)} />
        </span>
      </span>
      {detail}
      {of.state === 'waiting' && of.rank !== undefined && <strong className="large">{t('youth.rank', { n: of.rank })}</strong>}
      {of.state === 'offered' && of.offeredUntil && (
        <strong className="late-words">{t('youth.offeredUntil', { at: moment(of.offeredUntil) })}</strong>
      )}
      <span className="quiet">{t(`${words}.standing.${of.state}`)}</span>
      {answers
        .filter((command) => of.allowedActions.includes(command) && !(command === 'leave' && of.state === 'offered'))
        .map((command) => {
          const button = (
            <Button
              key={command}
              block
              size="large"
              type={command === 'accept' ? 'primary' : 'default'}
              loading={send.isPending}
              {...(command === 'accept' ? { onClick: () => send.mutate(move(command)) } : {})}
            >
              {t(command === 'leave' ? `${words}.leavePlace` : `youth.${command}`)}
            </Button>
          );
          return command === 'accept' ? (
            button
          ) : (
            <Popconfirm
              key={command}
              title={t(`${words}.${command}PlaceHint`)}
              okText={t('common.confirm')}
              cancelText={t('common.cancel')}
              onConfirm={() => send.mutate(move(command))}
            >
              {button}
            </Popconfirm>
          );
        })}
    </article>
  );
}
