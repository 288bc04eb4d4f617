import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseList } from './case-list.js';

export function MinePage() {
  const { t } = useTranslation();
  const [relation, setRelation] = useState<'reported' | 'followed'>('reported');
  return (
    <section className="narrow">
      <h1>{t('mine.title')}</h1>
      <div className="stack">
        <Segmented
          block
          aria-label={t('mine.title')}
          value={relation}
          onChange={setRelation}
          options={(['reported', 'followed'] as const).map((value) => ({ value, label: t(`mine.${value}`) }))}
        />
        <div>
          <CaseList key={relation} of={{ relation }} empty={t('mine.empty')} />
        </div>
      </div>
    </section>
  );
}
