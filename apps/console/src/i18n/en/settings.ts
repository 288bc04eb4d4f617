import type { settings as zh } from '../zh/settings.js';

export const settings: typeof zh = {
  title: 'Settings',
  hint: 'By what each service runs at present. They can only be read here: change the variable where the services are deployed, and restart the service (see operations).',
  name: 'Setting',
  value: 'Value',
  source: 'From',
  variable: 'Variable',
  topic: 'About',
  topics: {
    district: 'The district',
    'sign-in': 'Signing in',
    messages: 'Messages',
    storage: 'Files',
    running: 'Running',
    trial: 'Trials and tests',
  },
  set: 'Set',
  unset: 'Not set',
  byDefault: 'Default',
  none: 'No settings.',
  map: 'Base map',
  noMap: 'Not set: the grids alone',
  mapBy: '{{hosts}} ({{coordinates}})',
  gateway: 'set at the gateway (MAP_TILES)',
};
