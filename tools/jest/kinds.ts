export const kinds = ['pure', 'integration', 'end to end', 'browser'] as const;
export type Kind = (typeof kinds)[number];

/** What a test file needs, which its name tells: nothing, real servers, a running district, or Chromium before one. */
export function kindOf(file: string): Kind {
  if (file.endsWith('.browser.spec.ts')) return 'browser';
  if (file.endsWith('.e2e.spec.ts')) return 'end to end';
  return file.endsWith('.int.spec.ts') ? 'integration' : 'pure';
}

export const needsDistrict = (file: string): boolean => ['end to end', 'browser'].includes(kindOf(file));
