/** A filter that lives in the address under its name. */
export interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}
