// @ts-check
// Reports a case in an agency's own name, and follows it until somebody has taken it in.
// LINLI_URL=https://… LINLI_CLIENT_ID=… LINLI_CLIENT_SECRET=… node report-a-case.mjs 113.6312 37.7905
import { at, Client, clientCredentials, post, ProblemError } from '@linli/client';

const { LINLI_URL: address = '', LINLI_CLIENT_ID: clientId = '', LINLI_CLIENT_SECRET: clientSecret = '' } = process.env;
const [lon, lat] = process.argv.slice(2).map(Number);
if (!address || lon === undefined || lat === undefined)
  throw new Error('LINLI_URL, LINLI_CLIENT_ID, LINLI_CLIENT_SECRET, and where: lon lat');

const client = new Client({ address, token: clientCredentials({ address, clientId, clientSecret }), language: () => 'zh-CN' });

/** The number by which the agency knows it. */
const externalId = `HOTLINE-${Date.now()}`;

try {
  const report = { category: 'utility.street-light', description: '热线转来：路灯不亮', point: { lon, lat }, externalId };
  const { id, number, area } = await client.send(post('/api/grid/v1/cases', { body: report }));
  console.log(`reported ${number} ${externalId} ${area.name}`);

  const until = Date.now() + 60_000;
  for (let state = 'registered'; state === 'registered' && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    ({ state } = await client.get(at('/api/grid/v1/cases/{id}', { id })));
    console.log(`state ${state}`);
  }
  const { items } = await client.get(at('/api/grid/v1/cases/{id}/timeline', { id }));
  for (const { at: when, action } of items) console.log(`step ${action} ${when}`);
} catch (error) {
  // What the district does not do it says by a stable code.
  if (error instanceof ProblemError) console.error(`refused ${error.code} ${error.message}`);
  throw error;
}
