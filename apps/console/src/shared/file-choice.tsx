import { useId, useState } from 'react';

interface Props {
  /** Which files, as `accept` of an input has it. */
  accept: string;
  title: string;
  /** What stands under it: that a file may be dropped here, or which was chosen. */
  hint: string;
  choose: (file: File) => void;
}

/** A file is chosen, or dropped here. What is handed on is a copy: a file that is saved again meanwhile could not be sent. */
export function FileChoice({ accept, title, hint, choose }: Props) {
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
        accept={accept}
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
        <strong>{title}</strong>
        <small className="quiet">{hint}</small>
      </label>
    </span>
  );
}
