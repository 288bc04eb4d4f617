import type { Fonts } from './fonts.js';
import { lineAt, linesAt, widthOf } from './outlines.js';
import { qrOf } from './qr.js';
import { facts, shortLink, typedLink, type Shared } from './share-words.rules.js';

const WIDTH = 1080;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
const QR = 300;
const BAND = 132;
const LABEL = 132;
const ink = { band: '#a61b29', title: '#1f1f1f', words: '#333333', quiet: '#595959', pay: '#a61b29', ground: '#ffffff', line: '#e3e0dc' };

/** The card of a job for a WeChat group: a PNG, 1080 pixels wide. Its letters are outlines: no font of the machine’s is asked for. */
export async function card(job: Shared, publicUrl: string, fonts: Fonts): Promise<Buffer> {
  // Loaded with the first card: a start goes without.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(cardSvg(job, publicUrl, fonts)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
}

export function cardSvg(job: Shared, publicUrl: string, { regular, bold }: Fonts): string {
  const parts: string[] = [];
  const put = ({ svg, end }: { svg: string; end: number }): number => {
    parts.push(svg);
    return end;
  };
  let y = BAND + 44;
  y = put(linesAt(job.title, MARGIN, y, INNER, 3, { face: bold, size: 76, colour: ink.title }));
  y = put(linesAt(job.employer, MARGIN, y + 8, INNER, 2, { face: regular, size: 42, colour: ink.quiet })) + 20;
  for (const { name, words } of facts(job)) {
    const pay = name === '报酬';
    const size = pay ? 52 : 42;
    parts.push(lineAt(name, MARGIN, y + size, { face: regular, size: 38, colour: ink.quiet }));
    y =
      put(linesAt(words, MARGIN + LABEL, y, INNER - LABEL, 3, { face: pay ? bold : regular, size, colour: pay ? ink.pay : ink.words })) +
      10;
  }
  const foot = y + 36;
  const beside = MARGIN + QR + 48;
  const link = typedLink(publicUrl, job.code);
  // A long address is set smaller rather than broken: it is typed from here.
  const linkSize = Math.min(34, (34 * (WIDTH - MARGIN - beside)) / widthOf(regular, 34, link));
  parts.push(
    `<path d="M${MARGIN} ${foot - 18}H${WIDTH - MARGIN}" stroke="${ink.line}" stroke-width="3"/>`,
    qrAt(shortLink(publicUrl, job.code, 'wechat'), MARGIN, foot + 20, QR),
    lineAt('长按识别，看详情、报名', beside, foot + 76, { face: bold, size: 42, colour: ink.title }),
    lineAt('岗位编号', beside, foot + 150, { face: regular, size: 34, colour: ink.quiet }),
    lineAt(job.code, beside, foot + 226, { face: bold, size: 72, colour: ink.band }),
    lineAt(link, beside, foot + 294, { face: regular, size: linkSize, colour: ink.quiet }),
  );
  const height = Math.ceil(foot + QR + 76);
  const heading = lineAt('家门口招聘', MARGIN, 90, { face: bold, size: 56, colour: ink.ground });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="${WIDTH}" height="${height}" fill="${ink.ground}"/><rect width="${WIDTH}" height="${BAND}" fill="${ink.band}"/>${heading}${parts.join('')}</svg>`;
}

/** A square is a unit: drawn without a seam between them. */
function qrAt(words: string, x: number, y: number, side: number): string {
  const { path, size } = qrOf(words);
  return `<path transform="translate(${x} ${y}) scale(${side / size})" shape-rendering="crispEdges" fill="#000" d="${path}"/>`;
}
