import { at, type Schema } from '@linli/client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { useErrorWords } from '../shared/error-words.js';
import { useRead } from '../shared/query.js';
import type { Service } from './failed-work.js';

type Chain = Schema<'AuditChain'>;

const SOON_S = 10;

/** How the chain of a service stands; it is followed from its beginning, part by part, when somebody wants to know. */
export function AuditChain({ service }: { service: Service }) {
  const { t } = useTranslation();
  const path = `/api/${service}/v1/operations/audit/chain` as const;
  const [followed, setFollowed] = useState<Chain>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const wordsOf = useErrorWords();
  // Behind its end, so that nothing is followed: how many there are, and since when some wait.
  const now = useRead(at(path, { after: Number.MAX_SAFE_INTEGER })).data;
  const follow = async () => {
    setBusy(true);
    setError(undefined);
    try {
      let part: Chain | undefined;
      do {
        part = await client.get(at(path, { after: part?.holdsTo ?? 0 }));
        setFollowed(part);
      } while (!part.atEnd);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="row apart">
        {now && (
          <span>
            {t('audit.chain', { n: now.sealed })} {now.unsealedSeconds > SOON_S && t('audit.waiting')}
          </span>
        )}
        <Button loading={busy} onClick={() => void follow()}>
          {t('audit.follow')}
        </Button>
      </div>
      {followed && <Verdict of={followed} />}
      {error !== undefined && <Alert className="apart" type="error" showIcon title={wordsOf(error)} />}
    </>
  );
}

function Verdict({ of: { holdsTo, brokenAt, atEnd } }: { of: Chain }) {
  const { t } = useTranslation();
  if (brokenAt !== undefined) return <Alert className="apart" type="error" showIcon title={t('audit.broken', { n: brokenAt })} />;
  return atEnd ? (
    <Alert className="apart" type="success" showIcon title={t('audit.holds', { n: holdsTo })} />
  ) : (
    <p className="quiet">{t('audit.following', { n: holdsTo })}</p>
  );
}
