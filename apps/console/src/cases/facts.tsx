/** What is known of a case, name by name; what is not known is left out. */
export function Facts({ of }: { of: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl className="facts">
      {of.filter(([, value]) => value).flatMap(([name, value]) => [<dt key={`${name} of`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}
