/** 王秀兰 → 王**, 欧阳娜娜 → 欧***; a name in letters keeps its first. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.max(rest.length, first ? 1 : 0));
}

/** 13812345678 → 138****5678; a short number keeps its last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
}

/** 140321195001011234 → 1403**********1234 */
export function maskIdNumber(id: string): string {
  return id.length < 9 ? '*'.repeat(id.length) : id.slice(0, 4) + '*'.repeat(id.length - 8) + id.slice(-4);
}

/** Up to the street, estate or village; the house and the door are hidden. */
export function maskAddress(address: string): string {
  const street = /^.*?(?:路|街|巷|小区|社区|村|院)/.exec(address)?.[0] ?? [...address].slice(0, 3).join('');
  return `${street}****`;
}

const contacts: readonly [pattern: RegExp, mask: string][] = [
  // An e-mail address, an ID number, a mobile, a number with an area code, a bare number of a landline.
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '****'],
  [/(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g, '****'],
  [/(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g, '****'],
  [/(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, '****'],
  [/(?<!\d)\d{7,8}(?!\d)/g, '****'],
  // The house and the door: 3号楼2单元501室.
  [/[\dA-Za-z一二三四五六七八九十]+(?=\s*(?:号楼|号院|栋|幢|单元|室(?!内|外)))/g, '**'],
];

/**
 * Free text without what leads to somebody: numbers to call, addresses to write to, the house and the door. Names stay: nothing tells them
 * from other words.
 */
export const maskContacts = (text: string): string => contacts.reduce((masked, [pattern, mask]) => masked.replaceAll(pattern, mask), text);
