/** The register of organisations. */
export const organisations = {
  title: 'Organisations',
  hint: 'Employers, volunteer organisations and agencies in your area. Select a name to manage it on its own page.',
  none: 'No organisation matches.',
  search: 'Search by name',
  name: 'Name',
  kind: 'Kind',
  kinds: { volunteers: 'Volunteer organisation', employer: 'Employer', agency: 'Agency' },
  states: { waiting: 'To be verified', active: 'Active', refused: 'Refused', ended: 'Ended' },
  wholeDistrict: 'Whole district',
  changed: 'Last changed',
};
