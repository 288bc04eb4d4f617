import { randomBytes } from 'node:crypto';

import { readConfig } from './config.js';

const enough = {
  PORT: '8081',
  DATABASE_URL: 'postgres://app@localhost/grid',
  DATABASE_OWNER_URL: 'postgres://owner@localhost/grid',
  NATS_URL: 'nats://localhost',
  MASTER_KEY: randomBytes(32).toString('base64'),
  STORAGE_DIR: '/storage',
};

describe('what a service is told', () => {
  it('is enough with what has no default', () => {
    expect(readConfig('grid', enough)).toMatchObject({
      service: 'grid',
      host: '127.0.0.1',
      port: 8081,
      storage: { kind: 'folder', folder: '/storage' },
      oidc: {
        issuer: 'http://localhost:8080/oidc',
        audience: 'https://linli/api',
        accountClaim: 'sub',
        discoveryUrl: 'http://localhost:8080/oidc/.well-known/openid-configuration',
      },
      districtName: undefined,
      demoData: undefined,
      secondFactor: true,
      codesPerHour: 5000,
      signInProviders: undefined,
      movableClock: false,
      checkAnswers: false,
      logLevel: 'info',
    });
  });

  it('counts as not said where it is empty', () => {
    expect(readConfig('grid', { ...enough, DISTRICT_NAME: '', DEMO_DATA: '', PUBLIC_URL: '', CHECK_ANSWERS: '' })).toEqual(
      readConfig('grid', enough),
    );
    expect(() => readConfig('grid', { ...enough, NATS_URL: '' })).toThrow('grid: NATS_URL is missing');
  });

  it('names all that is missing at once', () => {
    expect(() => readConfig('grid', {})).toThrow(
      'grid: PORT is missing; DATABASE_URL is missing; DATABASE_OWNER_URL is missing; NATS_URL is missing; MASTER_KEY is missing; STORAGE_DIR is missing',
    );
  });

  it.each([
    ['PORT', 'secret', 'PORT is not a port'],
    ['PORT', '70000', 'PORT is not a port'],
    ['DATABASE_URL', 'secret', 'DATABASE_URL is not a URL'],
    ['OIDC_ISSUER', 'secret', 'OIDC_ISSUER is not a URL'],
    ['MASTER_KEY', 'secret', 'MASTER_KEY is not 32 bytes in base64'],
    ['MOVABLE_CLOCK', 'secret', 'MOVABLE_CLOCK is not 1 or 0'],
  ])('names %s when it is wrong, and not its value', (name, value, said) => {
    expect(() => readConfig('grid', { ...enough, [name]: value })).toThrow(new RegExp(`^grid: ${said}$`));
  });

  it('needs no folder where there is a bucket', () => {
    const { STORAGE_DIR: _, ...others } = enough;
    expect(readConfig('grid', { ...others, STORAGE_S3_BUCKET: 'linli' }).storage).toEqual({
      kind: 's3',
      bucket: 'linli',
      region: 'us-east-1',
      endpoint: undefined,
    });
  });
});
