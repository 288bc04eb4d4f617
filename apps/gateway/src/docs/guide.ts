import { tokenUrlOf, type Issuer } from '../sign-in-scheme.js';

/**
 * What an agency's developer does first, as Markdown: it opens the OpenAPI document, and so the reference. A test runs its commands as they
 * stand.
 */
export function guide(publicUrl: string, oidc: Issuer): string {
  const tokenUrl = new URL(tokenUrlOf(oidc, publicUrl), publicUrl).href;
  const [token, report, follow] = commands(publicUrl, tokenUrl, oidc.audience);
  return `One door to every service of the district. 全区各项服务的统一接口。 [Events and problem codes · 事件与错误代码](/docs/lists)

# 接入指南

区里的系统管理员会给贵单位一个客户端（编号和密钥），并授予它某个区域的 agency 角色和所需的数据种类。有了它，三步就能上报并跟踪一件事。命令需要 curl 和 jq。

密钥只显示一次；更换时新旧两个可以同时有效，业务不中断。贵单位也可以不用密钥，改用自己的私钥签名（\`private_key_jwt\`，RFC 7523）：把公钥（JWK，要有 \`kid\`）交给管理员，断言的 \`aud\` 写令牌地址，\`exp\` 不超过五分钟，每个 \`jti\` 只能用一次。

## 第一步：取得令牌

令牌有效期见 \`expires_in\`（秒），到期前请重复使用，不必每次请求都取。令牌说明是谁在调用、可用哪些数据种类（\`scope\`）；在哪里能做什么，由区里授予的角色决定。不写 \`scope\` 就得到全部已获准的种类；缺少某一种时回答 \`scope-missing\`。

${bash(`CLIENT_ID=…; CLIENT_SECRET=…\n${token}`)}

## 第二步：上报一件事

\`externalId\` 是贵单位自己的编号，同一编号只能上报一次。\`Idempotency-Key\` 由贵单位自定：网络中断时用同一个键重发，事情只会登记一次。
不在本区范围内的位置会被拒绝（\`outside-district\`）；每种拒绝都有固定的代码，见[错误代码](/docs/lists#problems)。

${bash(report)}

## 第三步：跟踪办理

\`state\` 从 \`registered\`（登记）到 \`closed\`（结案）；每一步见 \`/timeline\`。请带上 \`If-None-Match\`：没有变化时回答 304，不占流量。
每个回答的 \`RateLimit\` 说明还可以请求多少次；超过时是 429，\`Retry-After\` 说明要等几秒。

${bash(follow)}

## 之后：接收事件

不必反复查询：区里发生的事可以成批拉取，也可以实时接收，见[对外事件](/docs/events)。

# Guide for agencies

Whoever runs the district gives your agency a client (an id and a secret), the role agency in an area, and the kinds of data that it needs. Then three steps report a case and follow it. The commands need curl and jq.

A secret is shown once; two may be valid at once, so that you change over without an interruption. Instead of one you may sign by a private key of your own (\`private_key_jwt\`, RFC 7523): give the administrator its public half (a JWK with a \`kid\`); the assertion's \`aud\` is the token's address, its \`exp\` at most five minutes ahead, and each \`jti\` is good once.

## 1. Get a token

A token is good for \`expires_in\` seconds: use it until then, not a new one for each request. It says who calls and which kinds of data it may have (\`scope\`; all that you were given, unless you ask for fewer); where you may do what follows from the roles that the district gave you. Without the kind that an operation needs the answer is \`scope-missing\`.

## 2. Report a case

\`externalId\` is your own number for it: each can be reported once. You choose the \`Idempotency-Key\`: when the network breaks, send the same request again under the same key, and it is done once.
A place outside the district is refused (\`outside-district\`); each refusal has a stable code, see [the list](/docs/lists#problems).

## 3. Follow it

\`state\` goes from \`registered\` to \`closed\`; \`/timeline\` has each step. Send \`If-None-Match\`: while nothing changed the answer is 304.
\`RateLimit\` says with every answer how many requests are left; beyond them it is 429, and \`Retry-After\` says for how many seconds.

## Then: receive events

You need not ask again and again: what happens is pulled in batches, or comes as a stream, see [events for agencies](/docs/events).

The commands of the three steps are the same as above, together:

${bash([token, report, follow].join('\n\n'))}`;
}

const bash = (text: string): string => `\`\`\`bash\n${text}\n\`\`\``;

const commands = (publicUrl: string, tokenUrl: string, audience: string) =>
  [
    `TOKEN=$(curl -fsS ${tokenUrl} \\
  -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials \\
  -d resource=${audience} | jq -r .access_token)`,
    `ID=$(curl -fsS ${publicUrl}/api/grid/v1/cases \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{
    "category": "utility.street-light",
    "description": "评梅路北口两盏路灯不亮",
    "point": { "lon": 113.6312, "lat": 37.7905 }
  }' | jq -r .id)`,
    `curl -fsS ${publicUrl}/api/grid/v1/cases/$ID \\
  -H "Authorization: Bearer $TOKEN" | jq '{ number, state }'
curl -fsS ${publicUrl}/api/grid/v1/cases/$ID/timeline \\
  -H "Authorization: Bearer $TOKEN" | jq '.items[] | { at, action }'`,
  ] as const;
