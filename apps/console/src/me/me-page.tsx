import { RightOutlined, UserOutlined } from '@ant-design/icons';
import { at } from '@linli/client';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { pagesByPath } from '../frame/manifests.js';
import { chooseLanguage, language } from '../i18n/index.js';
import { useLeave } from '../session/person-menu.js';
import { accessOf, useMe, type Me } from '../session/session.js';
import { useElder } from '../shared/elder.js';
import { inHours } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import './me.css';

/** 我的: who I am, what is mine, and how this device shows it. */
export function MePage() {
  const { t } = useTranslation();
  return (
    <section className="narrow">
      <h1>{t('me.title')}</h1>
      <Loaded of={useMe()}>{(me) => me && <Hub me={me} />}</Loaded>
    </section>
  );
}

function Hub({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { seeks } = accessOf(me);
  // An account is its owner's alone: whoever acts for her does not read it.
  const account = useRead(me.actor ? undefined : at('/api/identity/v1/account')).data;
  const hours = useRead(at('/api/volunteering/v1/hours/balance')).data;
  return (
    <>
      <Who me={me} phone={account?.phone} />
      <Group name="mine">
        <To path="/mine" />
        <To path="/calendar" />
        <To path="/volunteer" words={t('me.hours')} now={hours && t('me.hoursNow', { n: inHours(hours.confirmed) })} />
        {seeks && <To path="/seeking/applications" />}
        <To path="/training/credentials" />
      </Group>
      <Group name="family">
        {!me.actor && <To path="/family" />}
        <To path="/children" words={t('me.children')} />
      </Group>
      <Group name="data">
        {seeks && <To path="/seeking/data" words={t('me.readings')} />}
        <To path="/privacy" />
      </Group>
      {account && (
        <Group name="account">
          <To path="/verify" now={t(account.verifiedAt ? 'me.verified' : 'me.notVerified')} />
          <To path="/account" words={t('account.passkeys')} now={t('me.count', { n: account.passkeys.length })} />
          <To path="/account" words={t('me.secondFactor')} now={t(account.hasApp ? 'me.on' : 'me.off')} />
          <To path="/account" words={t('account.sessions')} />
        </Group>
      )}
      <Device />
      <Leave />
    </>
  );
}

function Who({ me, phone }: { me: Me; phone: string | undefined }) {
  const { t } = useTranslation();
  const name = me.name || t('me.noName');
  const words = (
    <>
      <span className="me-face" aria-hidden>
        <UserOutlined />
      </span>
      <span className="me-words">
        <strong>{name}</strong>
        {phone && <span className="quiet">{phone}</span>}
      </span>
    </>
  );
  if (me.actor) return <div className="panel me-who">{words}</div>;
  return (
    <Link to="/account" className="panel me-who">
      {words}
      <RightOutlined aria-hidden />
    </Link>
  );
}

function Group({ name, children }: { name: 'mine' | 'family' | 'data' | 'account' | 'device'; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="me-group" aria-labelledby={`me-${name}`}>
      <h2 id={`me-${name}`}>{t(`me.group.${name}`)}</h2>
      <ul className="panel plain">{children}</ul>
    </section>
  );
}

/** A way to a page, in the words of its title unless it is one part of the page that is meant. */
function To({ path, words, now }: { path: string; words?: string; now?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={path} className="me-row">
        <span>{words ?? t(pagesByPath.get(path)!.title)}</span>
        {now && <span className="quiet">{now}</span>}
        <RightOutlined aria-hidden />
      </Link>
    </li>
  );
}

function Device() {
  const { t } = useTranslation();
  const [elder, setElder] = useElder();
  return (
    <Group name="device">
      <li>
        <button type="button" className="me-row" role="switch" aria-checked={elder} onClick={() => setElder(!elder)}>
          <span>{t('me.elder')}</span>
          <span className="quiet">{t(elder ? 'me.on' : 'me.off')}</span>
        </button>
      </li>
      <li>
        <button type="button" className="me-row" onClick={() => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en')}>
          <span>{t('me.language')}</span>
          <span className="quiet">{t('me.languageNow')}</span>
          <RightOutlined aria-hidden />
        </button>
      </li>
    </Group>
  );
}

function Leave() {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <div className="stack">
      <Button size="large" block onClick={() => leave(false)}>
        {t('session.signOut')}
      </Button>
      <Button size="large" block type="text" onClick={() => leave(true)}>
        {t('session.everywhere')}
      </Button>
    </div>
  );
}
