import { useTranslation } from 'react-i18next';

/** Before anything of ours: the numbers that bring an ambulance and the police. */
export function Emergency({ numbers }: { numbers: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section className="emergency" role="alert">
      <h2>{t('hail.call')}</h2>
      {numbers.map((number) => (
        <a key={number} href={`tel:${number}`}>
          {number}
        </a>
      ))}
    </section>
  );
}
