import { at, remove } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { comma, moment } from '../../shared/format.js';
import { useCommand, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { NoProfile } from './no-profile.js';
import type { Reading } from './types.js';
import { useProfile } from './use-profile.js';

/** 我的资料去了哪里: who read what and when, and how she takes it all back. */
export function DataPage() {
  const profile = useProfile();
  if (profile.none) return <NoProfile />;
  return (
    <Loaded of={profile}>
      {() => (
        <>
          <Readings />
          <TakeBack />
        </>
      )}
    </Loaded>
  );
}

function Readings() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/seekers/me/readings'));
  return (
    <section className="panel stack" aria-label={t('seeking.readings')}>
      <h2>{t('seeking.readings')}</h2>
      <span className="quiet">{t('seeking.readingsHint')}</span>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('seeking.noReadings')} />
          ) : (
            <ul className="plain">
              {items.map((one, i) => (
                <li key={`${one.at} ${i}`} className="line">
                  <ReadingLine of={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

function ReadingLine({ of }: { of: Reading }) {
  const { t } = useTranslation();
  const what = of.fields.map((one) => t(`seeking.share.${one}`)).join(comma());
  return (
    <span className="stack tight">
      <strong>
        {of.employer?.name ??
          (of.course ? <Link to={`/training/courses/${of.course}`}>{t('seeking.courseStaff')}</Link> : t('seeking.someEmployer'))}
      </strong>
      <span>{t('seeking.saw', { what })}</span>
      <span className="quiet">{moment(of.at)}</span>
    </span>
  );
}

function TakeBack() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  // What was read is thrown away, not only asked for anew.
  const send = useCommand(() => void queries.resetQueries({ queryKey: ['read'] }), 'seeking.refused');
  return (
    <section className="panel stack" aria-label={t('seeking.takeBack')}>
      <h2>{t('seeking.takeBack')}</h2>
      <span>{t('seeking.takeBackHint')}</span>
      <Button danger size="large" block onClick={() => setOpen(true)}>
        {t('seeking.takeBack')}
      </Button>
      <Modal open={open} title={t('seeking.takeBackSure')} footer={null} onCancel={close}>
        <div className="stack">
          <ul className="told">
            {(t('seeking.takenBack', { returnObjects: true }) as unknown as string[]).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Button
            danger
            type="primary"
            size="large"
            block
            loading={send.isPending}
            onClick={() => send.mutate(remove('/api/employment/v1/seekers/me'))}
          >
            {t('seeking.takeBackNow')}
          </Button>
          <Button size="large" block onClick={close}>
            {t('common.cancel')}
          </Button>
        </div>
      </Modal>
    </section>
  );
}
