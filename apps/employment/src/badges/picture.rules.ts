import { dayOf } from '../day.rules.js';
import { ISSUER } from './badge.rules.js';

interface Badge {
  name: string;
  validFrom: string;
  credentialSubject: { identifier?: { hashed: boolean; identityHash: string }[]; achievement: { name: string } };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** A CDATA section may not hold its own end. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const words = (y: number, size: number, text: string, more = '') =>
  `<text x="400" y="${y}" font-size="${size}" text-anchor="middle" ${more}>${escaped(text)}</text>`;

/** A picture of the badge with the signed credential in it, “baked” as Open Badges 3.0 has it for SVG. */
export function pictureOf(signed: object): string {
  const { name, validFrom, credentialSubject } = signed as Badge;
  const holder = credentialSubject.identifier?.find(({ hashed }) => !hashed)?.identityHash;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 800 560" width="800" height="560" font-family="'Noto Serif CJK SC', 'Songti SC', SimSun, serif" fill="#1f1f1f">
<openbadges:credential>${cdata(JSON.stringify(signed))}</openbadges:credential>
<rect width="800" height="560" fill="#fffaf2"/><rect x="20" y="20" width="760" height="520" fill="none" stroke="#a61b29" stroke-width="6"/><rect x="32" y="32" width="736" height="496" fill="none" stroke="#c9a45c" stroke-width="2"/>
${words(120, 52, '技能培训证书', 'fill="#a61b29" font-weight="700"')}
${holder ? words(200, 40, holder, 'font-weight="700"') : ''}
${words(275, 40, name.split(' ')[0]!, 'font-weight="700"')}
${words(335, 26, credentialSubject.achievement.name)}
${words(400, 24, `${dayOf(new Date(validFrom))} 颁发`)}
${words(440, 24, ISSUER)}
${words(500, 18, '文件内含电子签名，可在邻里“核验证书”页面核验', 'fill="#595959"')}
</svg>
`;
}
