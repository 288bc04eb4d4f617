import { readGatewayConfig } from './config.js';

const enough = { PORT: '8080', UPSTREAMS: 'grid=http://a:8080|http://b:8080,youth=http://c:8080/?a=b' };

describe('what the gateway is told', () => {
  it('are the copies of each service', () => {
    expect([...readGatewayConfig(enough).upstreams]).toEqual([
      ['grid', ['http://a:8080', 'http://b:8080']],
      ['youth', ['http://c:8080/?a=b']],
    ]);
  });

  it('is what lies under the map, when something does', () => {
    expect(readGatewayConfig(enough).baseMap).toBeUndefined();
    const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
    expect(readGatewayConfig({ ...enough, MAP_TILES: tiles, MAP_COORDINATES: 'GCJ-02' }).baseMap).toEqual({
      tiles: [tiles],
      coordinates: 'GCJ-02',
      attribution: '',
    });
    expect(readGatewayConfig({ ...enough, MAP_GROUND: 'ground.geojson' }).ground).toBe('ground.geojson');
    expect(readGatewayConfig({ ...enough, MAP_GROUND: 'ground.geojson', MAP_TILES: tiles }).ground).toBeUndefined();
  });

  it.each([
    [{ PORT: '', UPSTREAMS: '' }, 'PORT is missing; UPSTREAMS is missing'],
    [{ UPSTREAMS: 'grid' }, 'UPSTREAMS is not name=http://host:port,…, with | between the copies of a service'],
    [{ UPSTREAMS: ',' }, 'UPSTREAMS is not name=http://host:port,…, with | between the copies of a service'],
    [{ MAP_TILES: 'https://tiles.example/' }, 'MAP_TILES is not addresses with {z}, {x} and {y}, spaces between them'],
    [{ RATE_PER_MINUTE: 'many' }, 'RATE_PER_MINUTE is not a number'],
  ])('%j is refused', (more, said) => {
    expect(() => readGatewayConfig({ ...enough, ...more })).toThrow(`gateway: ${said}`);
  });
});
