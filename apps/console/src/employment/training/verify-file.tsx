import { post, type Answer } from '@linli/client';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../../session/session.js';
import { comma } from '../../shared/format.js';
import { useErrorWords } from '../../shared/error-words.js';
import { FileChoice } from '../../shared/file-choice.js';
import { holderOf, readBadge, type Badge } from './read-badge.js';

type Verified = Answer<'/api/employment/v1/credentials/verify', 'post'>;

/** What a whole file is worth: its signature, whether it still holds, and where it was changed. */
export function VerifyFile() {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const [found, setFound] = useState<Verified & { badge: Badge }>();
  const [refusal, setRefusal] = useState<string>();
  const verify = async (file: File) => {
    setFound(undefined);
    const badge = readBadge(await file.text());
    setRefusal(badge ? undefined : t('training.verify.notABadge'));
    if (!badge) return;
    try {
      setFound({ ...(await client.send(post('/api/employment/v1/credentials/verify', { body: { ...badge } }))), badge });
    } catch (error) {
      setRefusal(wordsOf(error));
    }
  };
  return (
    <section className="panel stack">
      <h2>{t('training.verify.file')}</h2>
      <FileChoice
        accept=".json,.svg,application/json,image/svg+xml"
        title={t('training.verify.choose')}
        hint={t('training.verify.fileHint')}
        choose={(file) => void verify(file)}
      />
      {refusal && <Alert type="error" showIcon title={refusal} />}
      {found && <Answer of={found} />}
    </section>
  );
}

function Answer({ of }: { of: Verified & { badge: Badge } }) {
  const { t } = useTranslation();
  const name = holderOf(of.badge);
  const genuine = of.verdict === 'valid' || of.verdict === 'revoked';
  const where = of.differs?.length ? of.differs.join(comma()) : t('training.verify.nameOrSignature');
  return (
    <Alert
      type={of.verdict === 'valid' ? 'success' : 'error'}
      showIcon
      title={t(`training.verify.verdict.${of.verdict}`)}
      description={
        genuine
          ? name
            ? t('training.verify.holder', { name })
            : t('training.verify.noHolder')
          : of.verdict === 'tampered' && t('training.verify.differs', { where })
      }
    />
  );
}
