import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { isPhone } from './family.js';

export interface ChildForm extends Record<string, string | undefined> {
  name: string;
  birthday: string;
  school: string;
  health: string;
  phone: string;
}

export const emptyChild: ChildForm = { name: '', birthday: '', school: '', health: '', phone: '' };

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** What still has to be filled in, or filled in rightly. */
export const missingOf = ({ name, birthday, phone }: ChildForm): ('name' | 'birthday' | 'phone')[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(birthday === '' || birthday > today() ? (['birthday'] as const) : []),
  ...(phone.trim() !== '' && !isPhone(phone) ? (['phone'] as const) : []),
];

/** What is told of a child; a health note and a telephone number only for a purpose that was consented to. */
export function ChildFields({
  value,
  onChange,
  consents,
}: {
  value: ChildForm;
  onChange: (value: ChildForm) => void;
  consents: readonly string[];
}) {
  const { t } = useTranslation();
  const field = (name: string, input: ReactNode) => (
    <div className="field" key={name}>
      <label htmlFor={`child-${name}`}>{t(`guardian.child.${name}`)}</label>
      {input}
    </div>
  );
  const of = (name: keyof ChildForm & string) => ({
    id: `child-${name}`,
    size: 'large' as const,
    value: value[name] ?? '',
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <>
      {field('name', <Input {...of('name')} maxLength={60} autoComplete="off" />)}
      {field('birthday', <Input {...of('birthday')} type="date" max={today()} />)}
      {field('school', <Input {...of('school')} maxLength={80} placeholder={t('common.optional')} autoComplete="off" />)}
      {consents.includes('health-note') &&
        field('health', <Input.TextArea {...of('health')} rows={2} maxLength={500} placeholder={t('guardian.child.healthHint')} />)}
      {consents.includes('contact') && field('phone', <Input {...of('phone')} type="tel" maxLength={20} autoComplete="off" />)}
    </>
  );
}
