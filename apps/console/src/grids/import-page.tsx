import { post, ProblemError, type Schema } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { client } from '../session/session.js';
import { useAreaNames } from '../shared/areas.js';
import { useReadAnew, useSend } from '../shared/command.js';
import { useErrorWords } from '../shared/error-words.js';
import { FileChoice } from '../shared/file-choice.js';
import { say } from '../shared/say.js';
import { SubmitButton } from '../shared/submit-button.js';
import { leftOut, parseMap, type DrawnMap } from './drawn-map.rules.js';
import { Preview, Retiring } from './import-preview.js';

type Checked = Schema<'ImportResult'>;
type System = 'WGS84' | 'GCJ-02';

/** 网格导入: a map is looked through first, its faults stand in a list and on a map; it is published only when there is none. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wordsOf = useErrorWords();
  const readAnew = useReadAnew();
  const send = useSend<Checked>();
  const names = useAreaNames();
  const [system, setSystem] = useState<System>('WGS84');
  const [map, setMap] = useState<DrawnMap | 'unreadable'>();
  const [retired, setRetired] = useState<readonly string[]>([]);
  const commandOf = (drawn: DrawnMap, coordinateSystem: System, retire: readonly string[], dryRun: boolean) =>
    post('/api/grid/v1/grids/imports', { body: { coordinateSystem, dryRun, retire: [...retire], collection: drawn } });
  const check = useMutation({
    mutationFn: ({ drawn, as, retire }: { drawn: DrawnMap; as: System; retire: readonly string[] }) =>
      client.send(commandOf(drawn, as, retire, true)),
  });
  const publish = useMutation({
    mutationFn: (drawn: DrawnMap) => send(commandOf(drawn, system, retired, false)),
    onSuccess: async ({ published, retired: ended }) => {
      await readAnew('/api/grid/v1/grids');
      say.success({ content: t('grids.published', { n: published.length, ended: ended.length }), duration: 6 });
      void navigate('/grids');
    },
  });
  const look = (drawn: DrawnMap | 'unreadable' | undefined, as: System, retire: readonly string[]) => {
    publish.reset();
    if (drawn && drawn !== 'unreadable') check.mutate({ drawn, as, retire });
  };
  const choose = async (file: File) => {
    const drawn = parseMap(await file.text()) ?? 'unreadable';
    setMap(drawn);
    setRetired([]);
    look(drawn, system, []);
  };
  const result = check.data;
  const errors = result?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const error = publish.error ?? check.error;
  const nothing = result !== undefined && result.published.length === 0 && retired.length === 0;
  return (
    <>
      <h1>{t('grids.import')}</h1>
      <div className="panel stack">
        <p className="flat">{t('grids.importHint')}</p>
        <Radio.Group
          aria-label={t('grids.system')}
          value={system}
          onChange={({ target }) => {
            setSystem(target.value as System);
            look(map, target.value as System, retired);
          }}
          options={(['WGS84', 'GCJ-02'] as const).map((value) => ({ value, label: t(`grids.systems.${value}`) }))}
        />
        <FileChoice
          accept=".json,.geojson,application/geo+json"
          title={t('grids.chooseFile')}
          hint={t('grids.drop')}
          choose={(file) => void choose(file)}
        />
        {map === 'unreadable' && <Alert type="error" showIcon title={t('grids.unreadable')} />}
        {check.isPending && <span role="status">{t('grids.checking')}</span>}
        {error && <Alert type="error" showIcon title={tooLarge(error) ? t('grids.tooLarge') : wordsOf(error)} />}
      </div>
      {result && map && map !== 'unreadable' && (
        <div className="work-columns">
          <div className="stack">
            <Retiring
              of={leftOut(map, [...names.keys()])}
              names={names}
              chosen={retired}
              choose={(codes) => {
                setRetired(codes);
                look(map, system, codes);
              }}
            />
            <Preview of={result} errors={errors} nameOf={(code) => names.get(code) ?? code} />
            <SubmitButton
              why={errors > 0 ? t('grids.mend', { n: errors }) : nothing ? t('grids.nothing') : undefined}
              loading={publish.isPending}
              onClick={() => publish.mutate(map)}
            >
              {t('grids.publish', { n: result.published.length })}
            </SubmitButton>
          </div>
        </div>
      )}
    </>
  );
}

const tooLarge = (error: unknown): boolean => error instanceof ProblemError && error.status === 413;
