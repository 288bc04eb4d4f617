import { at } from '@linli/client';
import { Button, Checkbox, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useDownload } from '../../shared/download.js';
import { inWords } from '../../shared/format.js';
import { credentialTone, type Credential } from './types.js';
import { dayOf } from './when.js';

/** One of hers: what it is, a code to show, and files to hand over, with her name in them only if she says so. */
export function CredentialCard({ of }: { of: Credential }) {
  const { t } = useTranslation();
  const skill = inWords(of.skill.name);
  return (
    <article className="panel stack" aria-label={skill}>
      <span className="row between">
        <strong className="large">{skill}</strong>
        <Badge large tone={credentialTone[of.state]} words={t(`training.credentialState.${of.state}`)} />
      </span>
      <span>{of.course}</span>
      <span className="quiet">{t('training.awardedAt', { at: dayOf(of.at) })}</span>
      {of.reason && <strong className="late-words">{t('training.revokedBecause', { reason: of.reason })}</strong>}
      {of.state === 'awarded' && <span className="quiet">{t('training.better')}</span>}
      {of.allowedActions.includes('download') && <Show of={of} skill={skill} />}
    </article>
  );
}

function Show({ of, skill }: { of: Credential; skill: string }) {
  const { t } = useTranslation();
  const [named, setNamed] = useState(true);
  const [download, busy] = useDownload();
  const path = `/credentials/${of.id}`;
  const fetchFile = (file: 'badge.json' | 'badge.svg', name: string) =>
    void download(at('/api/employment/v1/credentials/{id}/{file}', { id: of.id, file, named }), name);
  return (
    <>
      <h2>{t('training.showIt')}</h2>
      <div className="stack centred">
        <QRCode
          value={window.location.origin + path}
          size={200}
          type="svg"
          errorLevel="M"
          role="img"
          aria-label={t('training.qr', { skill })}
        />
      </div>
      <span className="quiet">{t('training.qrHint')}</span>
      <Link className="button wide" to={path}>
        {t('training.pageOf')}
      </Link>
      <Checkbox className="choice" checked={named} onChange={(event) => setNamed(event.target.checked)}>
        {t('training.withName')}
      </Checkbox>
      {!named && <span className="quiet">{t('training.withNameHint')}</span>}
      <Button type="primary" block size="large" loading={busy} onClick={() => fetchFile('badge.svg', t('training.pictureName'))}>
        {t('training.picture')}
      </Button>
      <Button block size="large" loading={busy} onClick={() => fetchFile('badge.json', t('training.fileName'))}>
        {t('training.file')}
      </Button>
      <span className="quiet">{t('training.fileHint')}</span>
    </>
  );
}
