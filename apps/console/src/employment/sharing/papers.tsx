import { at } from '@linli/client';
import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { accessOf, useMe } from '../../session/session.js';
import { useDownload } from '../../shared/download.js';
import type { Point } from '../../shared/map.js';
import { PosterList } from './poster-list.js';
import { PutUpForm } from './put-up-form.js';

interface Props {
  job: string;
  code: string;
  point: Point;
  /** It may go out: papers are printed and put up. */
  open: boolean;
  over: boolean;
}

/** 张贴启事: the paper, and where it hangs until somebody takes it down. */
export function Papers({ job, code, point, open, over }: Props) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [download, busy] = useDownload();
  const [putting, setPutting] = useState(false);
  return (
    <section className="panel stack">
      <h2>{t('sharing.paper')}</h2>
      {open && (
        <>
          <span className="quiet">{t('sharing.paperHint')}</span>
          <Button
            size="large"
            block
            icon={<PrinterOutlined />}
            loading={busy}
            onClick={() => void download(at('/api/employment/v1/jobs/{id}/notice.pdf', { id: job }), `${code}.pdf`)}
          >
            {t('sharing.print')}
          </Button>
          {!putting && (
            <Button type="primary" size="large" block onClick={() => setPutting(true)}>
              {t('sharing.putUp')}
            </Button>
          )}
          {putting && <PutUpForm job={job} point={point} done={() => setPutting(false)} />}
        </>
      )}
      <PosterList job={job} over={over} />
      {accessOf(me).oversees && <Link to="/posters">{t('sharing.allHanging')}</Link>}
    </section>
  );
}
