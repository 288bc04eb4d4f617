/** A filter that lives in the address under its name. */
export interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** What is chosen, for whoever reads it on paper: 状态 报名中. */
export const chosenInWords = (choices: readonly Choice[], query: URLSearchParams): string[] =>
  choices.flatMap(({ name, label, options }) => {
    const value = query.get(name);
    return value ? [`${label} ${options.find((option) => option.value === value)?.label ?? value}`] : [];
  });
