import distance from '@turf/distance';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { actingFor } from '../session/acting.js';
import type { Point } from '../shared/map.js';
import { PlacePicker } from '../shared/place-picker.js';
import { SavedAddresses, type SavedAddress } from '../shared/saved-addresses.js';

/** Where help has to come. */
export interface Where {
  point: Point;
  address: string;
  /** The address that was saved for it; undefined for a place that was pointed out. */
  of: string | undefined;
}

/** Further from it than this nobody is at home. */
const AT_HOME_M = 500;

interface Props {
  value: Where | undefined;
  /** The address that is offered first. */
  saved: SavedAddress | undefined;
  /** With null when it shall not be the address, and is not known yet. */
  onChange: (where: Where | null) => void;
}

/** 事发地点 of a hail: an address that was saved, with one button, or a place on the map. */
export function HailPlace({ value, saved, onChange }: Props) {
  const { t } = useTranslation();
  const [elsewhere, setElsewhere] = useState(false);
  const away = useAway(value?.of ? value.point : undefined);
  const label = saved && value?.of === saved.id ? t(`addresses.label.${saved.label}`) : '';
  return (
    <fieldset>
      <legend>{t('report.point')}</legend>
      {value?.of && !elsewhere ? (
        <div className="stack">
          <strong>{t('addresses.to', { label, address: value.address })}</strong>
          {away !== undefined && <Alert type="warning" showIcon title={t('addresses.away', { metres: away })} />}
          <Button
            size="large"
            onClick={() => {
              setElsewhere(true);
              onChange(null);
            }}
          >
            {t('addresses.elsewhere')}
          </Button>
        </div>
      ) : (
        <div className="stack">
          <SavedAddresses
            chosen={value?.of}
            onChoose={({ id, point, address }) => {
              onChange({ point, address, of: id });
              setElsewhere(false);
            }}
          />
          <PlacePicker
            automatic
            value={value?.of ? undefined : value?.point}
            onChange={(point) => onChange({ point, address: '', of: undefined })}
          />
          {!saved && !actingFor() && (
            <p className="quiet flat">
              {t('addresses.none')} <Link to="/account">{t('addresses.save')}</Link>
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** How many metres the phone is from a place, in hundreds, where that is too far to be there; undefined where nobody knows. */
function useAway(from: Point | undefined): number | undefined {
  const [here, setHere] = useState<Point>();
  const asks = from !== undefined;
  useEffect(() => {
    if (!asks) return;
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => setHere({ lon: coords.longitude, lat: coords.latitude }),
      () => undefined,
      { timeout: 10_000 },
    );
  }, [asks]);
  if (!from || !here) return undefined;
  const metres = distance([from.lon, from.lat], [here.lon, here.lat], { units: 'meters' });
  return metres > AT_HOME_M ? Math.round(metres / 100) * 100 : undefined;
}
