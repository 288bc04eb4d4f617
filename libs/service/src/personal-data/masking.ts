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
