import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A sheet is chosen, or dropped here. What is handed on is a copy: a file that is saved again meanwhile could not be sent. */
export function SheetChoice({ chosen, choose }: { chosen: File | undefined; choose: (file: File) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) choose(new File([await file.arrayBuffer()], file.name, { type: file.type }));
  };
  return (
    <span className="file wide">
      <input
        id={id}
        type="file"
        accept=".xlsx"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <strong>{t('sheets.choose')}</strong>
        <small className="quiet">{chosen ? t('sheets.chosen', { name: chosen.name }) : t('sheets.drop')}</small>
      </label>
    </span>
  );
}
