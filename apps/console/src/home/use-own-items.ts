import { at } from '@linli/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { openStates } from '../cases/case.js';
import { accessOf, type Me } from '../session/session.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { inOrder, mayStillRate, stepOf, type OwnItem } from './own-items.rules.js';

const hailing = ['hailed', 'answered', 'arrived', 'escalated'];
const placed = ['waiting', 'offered', 'seated'];
const applying = ['contacted', 'submitted', 'interviewing', 'offered'];
const telling = ['told', 'referred'];
const LIMIT = 20;

/**
 * What somebody has under way in any service, what waits for them first: as far as the first page of each service's list goes, which is the
 * latest. `isPending` until each has answered; a service that does not answer takes nothing from the others.
 */
export function useOwnItems(me: Me): { items: OwnItem[]; isPending: boolean } {
  const { t } = useTranslation();
  const [now] = useState(Date.now);
  const { guards } = accessOf(me);
  const cases = useRead(at('/api/grid/v1/cases', { relation: 'reported', limit: LIMIT }));
  const hails = useRead(at('/api/volunteering/v1/hails', { relation: 'raised', limit: LIMIT }));
  const enrolments = useRead(guards ? at('/api/youth/v1/enrolments', { limit: LIMIT }) : undefined);
  const programmes = useRead(
    guards && enrolments.data?.items.some(({ state }) => placed.includes(state))
      ? at('/api/youth/v1/programmes', { limit: 200 })
      : undefined,
  );
  const pickups = useRead(guards ? at('/api/youth/v1/pickup-requests', { limit: LIMIT }) : undefined);
  const trainees = useRead(at('/api/employment/v1/trainees', { limit: LIMIT }));
  const applications = useRead(at('/api/employment/v1/applications', { limit: LIMIT }));
  const needs = useRead(at('/api/employment/v1/needs', { limit: LIMIT }));

  const items: OwnItem[] = [
    ...(cases.data?.items ?? [])
      .filter(({ state, registeredAt }) => openStates.includes(state) || mayStillRate(state, registeredAt, now))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'report',
        title: inWords(one.category.name),
        state: t(`state.${one.state}`),
        to: `/cases/${one.id}`,
        at: one.registeredAt,
        step: stepOf(one.state),
        ...(one.state === 'closed' ? { asks: 'rate' } : {}),
      })),
    ...(hails.data?.items ?? [])
      .filter(({ state }) => hailing.includes(state))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'hail',
        title: t(`need.${one.need}`),
        state: t(`hailState.${one.state}`),
        to: `/hails/${one.id}`,
        at: one.raisedAt,
      })),
    ...(enrolments.data?.items ?? [])
      .filter(({ state }) => placed.includes(state))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'enrolment',
        title: programmes.data?.items.find(({ id }) => id === one.programme)?.title ?? t('resident.kind.enrolment'),
        state: t(`enrolment.${one.state}`),
        to: `/children/programmes/${one.programme}`,
        at: one.appliedAt,
        ...(one.state === 'offered' ? { asks: 'place' } : {}),
        ...(one.state === 'offered' && one.offeredUntil ? { until: one.offeredUntil } : {}),
      })),
    ...(pickups.data?.items ?? [])
      .filter(({ allowedActions }) => allowedActions.length > 0)
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'pickup',
        title: one.name ?? t('resident.kind.pickup'),
        state: t('resident.ask.pickup'),
        to: '/children',
        at: one.at,
        asks: 'pickup',
      })),
    ...(trainees.data?.items ?? [])
      .filter(({ state }) => placed.includes(state))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'training',
        title: one.course.title,
        state: t(`enrolment.${one.state}`),
        to: `/training/courses/${one.course.id}`,
        at: one.appliedAt,
        ...(one.state === 'offered' ? { asks: 'place' } : {}),
        ...(one.state === 'offered' && one.offeredUntil ? { until: one.offeredUntil } : {}),
      })),
    ...(applications.data?.items ?? [])
      .filter(({ state }) => applying.includes(state))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'application',
        title: one.job.title,
        state: t(`application.state.${one.state}`),
        to: '/seeking/applications',
        at: one.changedAt,
        ...(one.allowedActions.includes('accept') ? { asks: 'job' } : {}),
      })),
    ...(needs.data?.items ?? [])
      .filter(({ state }) => telling.includes(state))
      .map((one): OwnItem => ({
        id: one.id,
        kind: 'need',
        title: t(`microHome.kind.${one.kind}`),
        state: t(`microHome.needState.${one.state}`),
        to: `/micro-homes/needs/${one.id}`,
        at: one.changedAt,
        ...(one.allowedActions.includes('consent') ? { asks: 'consent' } : {}),
      })),
  ];
  const reads = [cases, hails, trainees, applications, needs, ...(guards ? [enrolments, pickups] : [])];
  return { items: inOrder(items), isPending: reads.some((read) => read.isPending && !read.error) };
}
