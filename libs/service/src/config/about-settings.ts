import type { About, SettingTopic, Sight } from './setting.rules.js';

type Words = readonly [zh: string, en: string];

const said = ([zh, en]: Words) => ({ 'zh-CN': zh, en });

const about = (topic: SettingTopic, sight: Sight, title: Words, does: Words, of?: readonly string[]): About => ({
  topic,
  sight,
  title: said(title),
  does: said(does),
  ...(of ? { of } : {}),
});

const identity = ['identity'];
const employment = ['employment'];

/** What each variable of a service is. A URL is shown without user and query; a secret never (setting.rules.ts). */
export const aboutSettings = {
  DISTRICT_NAME: about(
    'district',
    'value',
    ['区县名称', 'Name of the district'],
    ['区县的全称，写在对外发布的岗位地址里', 'Stands in the addresses of jobs that search engines read'],
    employment,
  ),
  PUBLIC_URL: about(
    'district',
    'address',
    ['对外网址', 'Public address'],
    ['居民和工作人员打开系统的网址', 'Where people open the system'],
  ),
  SECOND_FACTOR: about(
    'sign-in',
    'value',
    ['工作人员两步验证', 'Second factor for staff'],
    ['1 为要求两步验证，0 为不要求', '1: whoever works for the district signs in with two factors'],
    identity,
  ),
  CODES_PER_HOUR: about(
    'sign-in',
    'value',
    ['每小时验证码上限', 'Codes an hour'],
    ['全区县每小时最多发出多少条验证码', 'How many codes go to telephones in an hour at most'],
    identity,
  ),
  SIGN_IN_PROVIDERS: about(
    'sign-in',
    'whether',
    ['第三方登录', 'Others who sign people in'],
    ['可以用来登录的其他平台或单位账号', 'Other platforms, or the accounts of an office'],
    identity,
  ),
  REAL_NAME_URL: about(
    'sign-in',
    'address',
    ['实名核验地址', 'Real-name check'],
    ['核对姓名和身份证号的接口；不设置时只查号码格式', 'Who says whether a name and an identity number belong together'],
    identity,
  ),
  REAL_NAME_SECRET: about('sign-in', 'whether', ['实名核验密钥', 'Its secret'], ['实名核验接口的密钥', 'Of the real-name check'], identity),
  OIDC_ISSUER: about(
    'sign-in',
    'address',
    ['登录签发方', 'Issuer'],
    ['由谁签发登录凭证；不设置时由本系统签发', 'Who signs people in; this system when unset'],
  ),
  OIDC_AUDIENCE: about('sign-in', 'value', ['凭证受众', 'Audience'], ['登录凭证上必须写明的受众', 'What a token must be for']),
  OIDC_ACCOUNT_CLAIM: about(
    'sign-in',
    'value',
    ['账号字段', 'Account claim'],
    ['登录凭证里哪一项是账号', 'Which claim of a token names the account'],
  ),
  OIDC_DISCOVERY_URL: about(
    'sign-in',
    'address',
    ['签发方说明地址', 'Discovery address'],
    ['从哪里读取签发方的公钥和地址', 'Where the issuer’s keys and addresses are read'],
  ),
  MESSAGES: about(
    'messages',
    'value',
    ['短信通道', 'Channel of messages'],
    ['file 写入文件、http 短信网关、aliyun 阿里云短信', 'file, http (a gateway) or aliyun'],
    identity,
  ),
  MESSAGES_FOLDER: about(
    'messages',
    'value',
    ['短信文件目录', 'Folder of messages'],
    ['没有短信通道时写到哪个目录', 'Where messages are written without a provider'],
    identity,
  ),
  MESSAGES_URL: about(
    'messages',
    'address',
    ['短信网关地址', 'Address of the gateway'],
    ['短信交给哪个接口发送', 'Where messages are handed over'],
    identity,
  ),
  MESSAGES_SECRET: about(
    'messages',
    'whether',
    ['短信网关密钥', 'Its secret'],
    ['短信网关或阿里云短信的密钥', 'Of the gateway, or of the AccessKey'],
    identity,
  ),
  MESSAGES_KEY_ID: about('messages', 'whether', ['短信 AccessKey', 'AccessKey'], ['阿里云短信的 AccessKey', 'Of Alibaba Cloud'], identity),
  MESSAGES_SIGN_NAME: about('messages', 'value', ['短信签名', 'Signature'], ['短信开头的签名', 'What messages are signed with'], identity),
  MESSAGES_TEMPLATES: about(
    'messages',
    'whether',
    ['短信模板', 'Templates'],
    ['每种短信在阿里云的模板编号', 'The approved template of each message'],
    identity,
  ),
  WECHAT_APP_ID: about(
    'messages',
    'whether',
    ['公众号 AppID', 'Official account'],
    ['发送微信通知的公众号', 'Which sends template messages'],
    identity,
  ),
  WECHAT_APP_SECRET: about('messages', 'whether', ['公众号密钥', 'Its secret'], ['公众号的密钥', 'Of the official account'], identity),
  WECHAT_TEMPLATES: about(
    'messages',
    'whether',
    ['公众号模板', 'Its templates'],
    ['每种微信通知的模板编号', 'The template of each message'],
    identity,
  ),
  WECHAT_URL: about(
    'messages',
    'address',
    ['微信接口地址', 'Address of WeChat'],
    ['微信通知交给哪个接口发送', 'Where template messages are handed over'],
    identity,
  ),
  STORAGE_DIR: about('storage', 'value', ['附件目录', 'Folder of attachments'], ['照片和文件存放的目录', 'Where photos and files lie']),
  STORAGE_S3_BUCKET: about('storage', 'value', ['附件存储桶', 'Bucket'], ['用对象存储时的存储桶', 'Where they lie instead of a folder']),
  STORAGE_S3_REGION: about('storage', 'value', ['对象存储地域', 'Region'], ['存储桶所在地域', 'Of the bucket']),
  STORAGE_S3_ENDPOINT: about('storage', 'address', ['对象存储地址', 'Endpoint'], ['兼容 S3 的对象存储地址', 'Of what speaks like S3']),
  LINLI_FONT: about(
    'storage',
    'value',
    ['打印字体目录', 'Fonts'],
    ['招聘海报等打印件使用的字体', 'In which papers and cards are set'],
    employment,
  ),
  HOST: about('running', 'value', ['监听地址', 'Host'], ['服务在哪个地址上应答', 'On which address the service listens']),
  PORT: about('running', 'value', ['监听端口', 'Port'], ['服务在哪个端口上应答', 'On which port the service listens']),
  DATABASE_URL: about('running', 'address', ['数据库', 'Database'], ['服务使用的数据库', 'The service’s own']),
  DATABASE_OWNER_URL: about(
    'running',
    'address',
    ['数据库（属主）', 'Database, as its owner'],
    ['升级数据库结构时使用的连接', 'By which migrations run'],
  ),
  NATS_URL: about(
    'running',
    'address',
    ['消息中间件', 'Message broker'],
    ['服务之间传递消息的中间件', 'By which services tell each other'],
  ),
  MASTER_KEY: about('running', 'whether', ['主密钥', 'Master key'], ['加密个人信息所用的主密钥', 'By which personal data is sealed']),
  LOG_LEVEL: about('running', 'value', ['日志级别', 'Log level'], ['写多详细的日志', 'How much is logged']),
  WEBHOOKS_HERE: about(
    'trial',
    'value',
    ['本机推送', 'Webhooks to this machine'],
    ['1 为允许向本机不加密地推送，只用于试用', '1: webhooks may go to this machine, without encryption, to try them out'],
    ['exchange'],
  ),
  DEMO_DATA: about('trial', 'value', ['演示数据', 'Demo data'], ['演示数据的目录；正式使用不设置', 'A folder; unset in a real district']),
  MOVABLE_CLOCK: about('trial', 'value', ['可调时钟', 'Movable clock'], ['只用于测试', 'For tests only']),
  CHECK_ANSWERS: about('trial', 'value', ['核对应答', 'Checked answers'], ['只用于测试', 'For tests only']),
} as const satisfies Record<string, About>;
