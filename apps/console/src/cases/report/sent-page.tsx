import { at } from '@linli/client';
import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { inWords, moment } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import type { CaseWhole } from '../case.js';
import './report.css';

/** After a report was sent: under which number, what happens next, and until when an answer may be expected. */
export function SentPage() {
  const { id = '' } = useParams();
  const read = useRead(at('/api/grid/v1/cases/{id}', { id }));
  return <Loaded of={read}>{(one) => <Sent of={one} />}</Loaded>;
}

function Sent({ of }: { of: CaseWhole }) {
  const { t } = useTranslation();
  return (
    <section className="narrow">
      <div className="panel stack centred">
        <span className="sent-sign" aria-hidden>
          <CheckOutlined />
        </span>
        <h1>{t('sent.title')}</h1>
        <div>
          <div className="quiet">{t('case.number')}</div>
          <div className="sent-number">{of.number}</div>
        </div>
        <span>
          {inWords(of.category.name)} · {of.area.name}
        </span>
        <strong>{t('case.due', { at: moment(of.dueAnswerAt) })}</strong>
      </div>
      <div className="panel">
        <h2>{t('sent.next')}</h2>
        <ol className="next">
          <li>{t('sent.accept', { at: moment(of.dueDispatchAt) })}</li>
          <li>{t('sent.handle')}</li>
          <li>{t('sent.rate')}</li>
        </ol>
        <p className="quiet">{t('sent.told')}</p>
      </div>
      <div className="stack">
        <Link className="button lead wide" to={`/cases/${of.id}`}>
          {t('sent.look')}
        </Link>
        <Link className="button wide" to="/report">
          {t('sent.another')}
        </Link>
      </div>
    </section>
  );
}
