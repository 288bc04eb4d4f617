import type { Area } from '../areas/areas.service.js';
import { placeOfEvent } from './event-cases.rules.js';

const county: Area = { code: '140321', level: 'county', name: '平定县' };
const community: Area = { code: '140321001001', level: 'community', name: '南关社区', parent: '140321001' };
const grid = { code: '140321001001001', name: '一网格', version: 2 };

describe('a case that an event makes', () => {
  it.each([
    ['lies in its grid', { area: { ...community, level: 'grid' as const, code: grid.code }, grid }, [county, community], grid.code],
    ['lies in its community where no grid is drawn', { area: community }, [county, community], community.code],
    ['is for the district’s desk beyond the border', undefined, [community, county], county.code],
  ])('%s', (_, located, areas, code) => {
    expect(placeOfEvent(located, areas).area.code).toBe(code);
  });

  it('can be placed nowhere without a map', () => {
    expect(() => placeOfEvent(undefined, [community])).toThrow('outside-district');
  });
});
