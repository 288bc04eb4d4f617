import type { Person, TestService } from '@linli/service/testing';

import { COMMUNITY, path, type Somebody } from './kit.js';

export interface MicroHome {
  id: string;
  version: number;
  name: string;
  hours?: string;
  state: string;
  hosted: boolean;
  hosting: boolean;
  member: boolean;
  allowedActions: string[];
  code: string;
}

export const homeBody = {
  area: COMMUNITY,
  name: '南关巧手微家',
  site: '南关社区一楼东侧',
  point: { lon: 113.631, lat: 37.801 },
  hours: '周一至周五 9:00–17:00',
};

/** Micro-homes of one running service, founded by a member of its staff. */
export function homes(service: TestService, staff: Person) {
  /** One with a host. */
  const home = async (): Promise<{ id: string; host: Somebody }> => {
    const { body, status } = await staff.post<MicroHome>(`${path}/micro-homes`, homeBody);
    if (status !== 201) throw new Error(`no micro-home: ${JSON.stringify(body)}`);
    const { body: invitation } = await staff.post<{ code: string }>(`${path}/micro-homes/${body.id}/invitations`);
    const host = await service.person();
    await host.post(`${path}/micro-homes/host`, { code: invitation.code });
    return { id: body.id, host };
  };
  const join = (who: Person, id: string, more: object = {}, headers: Record<string, string> = {}) =>
    who.post<MicroHome>(`${path}/micro-homes/${id}/members`, { name: '贾春燕', phone: '13803530603', consent: true, ...more }, headers);
  return { home, join };
}
