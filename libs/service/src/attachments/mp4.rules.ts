/** A sound that a browser recorded has six levels. */
const MAX_DEPTH = 10;
/** Boxes that only hold others. */
const HOLD = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf', 'mvex', 'edts', 'dinf'];
/** What can say anything: where it was recorded, by whom, on what. */
const SAY = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide', 'iods'];

/**
 * MP4 that a browser recorded, without what is not needed to hear it: what else it says (a place, a device, an owner) is overwritten where
 * it stands, so that nothing else moves (ISO/IEC 14496-12). Undefined: no such file, or one that holds more than sound.
 */
export function bareMp4(file: Buffer): Buffer | undefined {
  const bytes = Buffer.from(file);
  let tracks = 0;
  const walk = (from: number, to: number, depth = 0): boolean => {
    if (depth > MAX_DEPTH) return false;
    for (let at = from; at < to;) {
      if (at + 8 > to) return false;
      const kind = bytes.toString('latin1', at + 4, at + 8);
      const [head, end] = spanOf(bytes, at, to);
      if (end <= at + head - 1 || end > to) return false;
      if (SAY.includes(kind)) {
        bytes.write('free', at + 4, 'latin1');
        bytes.fill(0, at + head, end);
      } else if (kind === 'hdlr') {
        if (end < at + 20 || bytes.toString('latin1', at + 16, at + 20) !== 'soun') return false;
        // Its name, after what a player reads.
        bytes.fill(0, Math.min(at + 32, end), end);
        tracks++;
      } else if (HOLD.includes(kind) && !walk(at + head, end, depth + 1)) return false;
      at = end;
    }
    return true;
  };
  return walk(0, bytes.length) && tracks === 1 ? bytes : undefined;
}

/** How long the head of a box is, and where the box ends. */
function spanOf(bytes: Buffer, at: number, to: number): [head: number, end: number] {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return [8, to];
  if (size !== 1) return [8, size < 8 ? -1 : at + size];
  return at + 16 > to ? [16, -1] : [16, at + Number(bytes.readBigUInt64BE(at + 8))];
}
