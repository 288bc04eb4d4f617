/** A piece of a file: what it is, where it begins, where its content begins and ends. Bytes from the start of the file. */
interface Element {
  id: number;
  at: number;
  from: number;
  to: number;
}

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const TRACK = 0xae;
const TRACK_TYPE = 0x83;
const AUDIO = 2;

const ROOT = [0x1a45dfa3, SEGMENT];
/** SeekHead, Info, Tracks, Cues, Cluster: what a player needs. Tags, attachments and chapters are none of it. */
const IN_SEGMENT = [0x114d9b74, INFO, TRACKS, 0x1c53bb6b, CLUSTER];
/** How fast its clock runs, how long it is, and what wrote it. */
const IN_INFO = [0x2ad7b1, 0x4489, 0x4d80, 0x5741];
/** Of a track everything but its name. */
const IN_TRACK = [0xd7, 0x73c5, TRACK_TYPE, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe1, 0x23e383, 0x22b59c, 0xb9, 0x88, 0x55aa, 0x9c, 0x258688];
const IN_CLUSTER = [0xe7, 0xa3, 0xa0, 0xab, 0xa7];

/**
 * WebM that a browser recorded, without what is not needed to hear it: names, tags, dates and files within it are overwritten where they
 * stand, so that nothing else moves (RFC 8794, RFC 9559). Undefined: no such file, or one that holds more than sound.
 */
export function bareWebm(file: Buffer): Buffer | undefined {
  const bytes = Buffer.from(file);
  let tracks = 0;
  const walk = (from: number, to: number, kept: readonly number[]): boolean => {
    for (let at = from; at < to;) {
      const element = elementAt(bytes, at, to);
      if (!element) return false;
      if (!kept.includes(element.id)) {
        if (!blank(bytes, element)) return false;
      } else if (element.id === TRACK_TYPE) {
        if (element.to - element.from !== 1 || bytes[element.from] !== AUDIO) return false;
        tracks++;
      } else {
        const within = inside[element.id];
        if (within && !walk(element.from, element.to, within)) return false;
      }
      at = element.to;
    }
    return true;
  };
  return walk(0, bytes.length, ROOT) && tracks === 1 ? bytes : undefined;
}

const inside: Readonly<Record<number, readonly number[]>> = {
  [SEGMENT]: IN_SEGMENT,
  [INFO]: IN_INFO,
  [TRACKS]: [TRACK],
  [TRACK]: IN_TRACK,
  [CLUSTER]: IN_CLUSTER,
};

/** The length that a first byte announces, of an id or a size; 0 for none. */
const lengthOf = (first: number | undefined): number => (first ? Math.clz32(first) - 23 : 0);

function elementAt(bytes: Buffer, at: number, end: number): Element | undefined {
  const idLength = lengthOf(bytes[at]);
  if (idLength === 0 || idLength > 4 || at + idLength >= end) return undefined;
  const id = bytes.readUIntBE(at, idLength);
  const sizeAt = at + idLength;
  const sizeLength = lengthOf(bytes[sizeAt]);
  if (sizeLength === 0 || sizeAt + sizeLength > end) return undefined;
  const digits = [...bytes.subarray(sizeAt, sizeAt + sizeLength)];
  digits[0]! &= 0xff >> sizeLength;
  const from = sizeAt + sizeLength;
  // What is recorded live does not know how long it will be: it goes on to the next of its own level.
  const open = digits.every((digit, n) => digit === (n === 0 ? 0xff >> sizeLength : 0xff));
  const to = open ? endOf(bytes, id, from, end) : from + digits.reduce((sum, digit) => sum * 256 + digit, 0);
  return to === undefined || to > end ? undefined : { id, at, from, to };
}

/** Where an element of unknown length ends: at the next that does not belong into it. */
function endOf(bytes: Buffer, id: number, from: number, end: number): number | undefined {
  if (id === SEGMENT) return end;
  if (id !== CLUSTER) return undefined;
  let at = from;
  while (at < end) {
    const idLength = lengthOf(bytes[at]);
    if (idLength === 4) return at;
    const next = elementAt(bytes, at, end);
    if (!next) return undefined;
    at = next.to;
  }
  return end;
}

/** Makes it an empty element of the same length. */
function blank(bytes: Buffer, { at, to }: Element): boolean {
  const length = to - at;
  if (length < 2) return false;
  bytes.fill(0, at, to);
  bytes[at] = 0xec;
  if (length < 9) bytes[at + 1] = 0x80 | (length - 2);
  else {
    bytes[at + 1] = 0x01;
    bytes.writeUIntBE(length - 9, at + 3, 6);
  }
  return true;
}
