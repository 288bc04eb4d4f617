import { readGatewayConfig } from './config.js';

const enough = { PORT: '8080', UPSTREAMS: 'grid=http://a:8080|http://b:8080,youth=http://c:8080/?a=b' };

describe('what the gateway is told', () => {
  it('are the copies of each service', () => {
    expect([...readGatewayConfig(enough).upstreams]).toEqual([
      ['grid', ['http://a:8080', 'http://b:8080']],
      ['youth', ['http://c:8080/?a=b']],
    ]);
  });

  it.each([
    [{ PORT: '', UPSTREAMS: '' }, 'PORT is missing; UPSTREAMS is missing'],
    [{ UPSTREAMS: 'grid' }, 'UPSTREAMS is not name=http://host:port,…, with | between the copies of a service'],
    [{ UPSTREAMS: ',' }, 'UPSTREAMS is not name=http://host:port,…, with | between the copies of a service'],
    [{ RATE_PER_MINUTE: 'many' }, 'RATE_PER_MINUTE is not a number'],
  ])('%j is refused', (more, said) => {
    expect(() => readGatewayConfig({ ...enough, ...more })).toThrow(`gateway: ${said}`);
  });
});
