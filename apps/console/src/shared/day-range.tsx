import { Input } from 'antd';

interface DayRangeProps {
  from: string | undefined;
  to: string | undefined;
  words: { from: string; to: string };
  onChange: (change: { from?: string | undefined; to?: string | undefined }) => void;
}

/**
 * From one day to another, both included, as YYYY-MM-DD of the district. Two of the browser's own date fields: they are left with the Tab
 * key, and a phone shows its own calendar. `onChange` is told only the day that changed: what the other one is now, this may not have been
 * drawn with yet.
 */
export function DayRange({ from, to, words, onChange }: DayRangeProps) {
  const day = (name: 'from' | 'to', least: string | undefined, most: string | undefined) => (
    <label className="day">
      {words[name]}
      <Input
        type="date"
        value={{ from, to }[name] ?? ''}
        min={least}
        max={most}
        onChange={({ target }) => onChange({ [name]: target.value || undefined })}
      />
    </label>
  );
  return (
    <span className="days">
      {day('from', undefined, to)}
      {day('to', from, undefined)}
    </span>
  );
}
