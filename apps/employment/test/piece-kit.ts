import { readSheet } from '@linli/service';
import type { Person, TestService } from '@linli/service/testing';

import { path, type Somebody } from './kit.js';
import { homes } from './micro-home-kit.js';

export interface PieceShare {
  id: string;
  accountId?: string;
  given: number;
  handedIn: number;
  accepted: number;
  rejected: number;
  paid: number;
  toMake: number;
  waiting: number;
  owed: number;
  owedFen: number;
  paidFen: number;
  material: number;
}
export interface PieceOrder {
  id: string;
  version: number;
  state: string;
  pieces: number;
  shared: number;
  buyer?: string;
  shares: PieceShare[];
  allowedActions: string[];
  allowedEntries: string[];
  reopenedFor?: string;
  code: string;
  params: Record<string, number | string>;
}
export interface PieceEntry {
  id: string;
  seq: number;
  share: string;
  kind: string;
  n: number;
  corrects?: string;
  corrected: boolean;
  reason?: string;
}

export const orderBody = {
  buyer: '平定县巧手编织专业合作社',
  title: '手工编织杯垫',
  pieces: 300,
  rate: 1200,
  material: { name: '毛线（克）', perPiece: 80 },
  due: '2026-12-24',
};

/** A sheet that was asked for, as its rows under these headers. */
export async function sheetOf(
  service: TestService,
  by: Person,
  address: string,
  body: object,
  headers: readonly string[],
): Promise<string[][]> {
  const answer = await fetch(`${service.address}${path}/${address}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
  });
  if (answer.status !== 200) throw new Error(`no sheet: ${answer.status}`);
  const { lines } = await readSheet(
    Buffer.from(await answer.arrayBuffer()),
    headers.map((header) => ({ key: header, header, check: () => undefined })),
  );
  return lines.map(({ values }) => headers.map((header) => values[header]!));
}

/** Piece-work of one running service, at micro-homes that its staff founded. */
export function piecework(service: TestService, staff: Person) {
  const at = homes(service, staff);
  /** A micro-home with a host and so many members. */
  const home = async (makers = 2): Promise<{ id: string; host: Somebody; makers: Somebody[] }> => {
    const { id, host } = await at.home();
    const members: Somebody[] = [];
    for (let i = 0; i < makers; i++) {
      const person = await service.person();
      await at.join(person, id, { name: `编织户${'甲乙丙丁戊己庚辛'[i]}` });
      members.push(person);
    }
    return { id, host, makers: members };
  };
  const take = async (host: Person, homeId: string, more: object = {}): Promise<PieceOrder> => {
    const { body, status } = await host.post<PieceOrder>(`${path}/micro-homes/${homeId}/piece-orders`, { ...orderBody, ...more });
    if (status !== 201) throw new Error(`no order: ${JSON.stringify(body)}`);
    return body;
  };
  const share = (host: Person, order: string, maker: string, pieces: number, headers: Record<string, string> = {}) =>
    host.post<PieceOrder>(`${path}/piece-orders/${order}/shares`, { maker, pieces }, headers);
  const enter = (
    host: Person,
    order: string,
    share: string,
    kind: string,
    n: number,
    more: object = {},
    headers: Record<string, string> = {},
  ) => host.post<PieceOrder>(`${path}/piece-orders/${order}/entries`, { share, kind, n, ...more }, headers);
  const entries = async (by: Person, order: string) =>
    (await by.get<{ items: PieceEntry[] }>(`${path}/piece-orders/${order}/entries?limit=200`)).body.items;
  const move = (by: Person, order: string, command: string, headers: Record<string, string> = {}) =>
    by.post<PieceOrder>(`${path}/piece-orders/${order}/${command}`, {}, headers);
  /** Her share of the order. */
  const shareOf = async (host: Person, order: string, account: string): Promise<PieceShare> =>
    (await host.get<PieceOrder>(`${path}/piece-orders/${order}`)).body.shares.find(({ accountId }) => accountId === account)!;
  /** An order shared to one maker, all made and accepted; nothing paid. */
  const made = async (pieces = 10) => {
    const one = await home(2);
    const order = await take(one.host, one.id);
    const maker = one.makers[0]!;
    const { body } = await share(one.host, order.id, maker.accountId, pieces);
    const hers = body.shares[0]!.id;
    await enter(one.host, order.id, hers, 'pieces-in', pieces);
    await enter(one.host, order.id, hers, 'accepted', pieces);
    return { ...one, order: order.id, maker, share: hers };
  };
  return { ...at, home, take, share, enter, entries, move, shareOf, made };
}
