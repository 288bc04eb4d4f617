import { at } from '@linli/client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { gridsOf, middleOf } from '../../shared/grid-at.js';
import type { Point } from '../../shared/map.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { useRead } from '../../shared/query.js';

/** Where she lives: a place on the map, or only her grid. */
export function HomeField({
  value,
  onChange,
  wrong,
}: {
  value: Point | undefined;
  onChange: (home: Point) => void;
  wrong: string | undefined;
}) {
  const { t } = useTranslation();
  const grids = useRead(at('/api/grid/v1/grids.geojson')).data;
  const take = (code: string) => {
    const middle = middleOf(grids, code);
    if (middle) onChange(middle);
  };
  return (
    <fieldset>
      <legend>{t('seeking.home')}</legend>
      <p className="quiet">{t('seeking.homeHint')}</p>
      <div className="apart">
        <PlacePicker value={value} onChange={onChange} />
      </div>
      <Field id="grid" label={t('seeking.orGrid')} hint={t('seeking.orGridHint')} wrong={wrong}>
        <Select
          id="grid"
          size="large"
          placeholder={t('seeking.chooseGrid')}
          value={null}
          onChange={take}
          options={gridsOf(grids).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Field>
    </fieldset>
  );
}
