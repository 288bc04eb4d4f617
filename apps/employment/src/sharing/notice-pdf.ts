import { once } from 'node:events';

import PDFDocument from 'pdfkit';

import type { Fonts } from './fonts.js';
import { linesOf } from './lines.rules.js';
import { ink, layOut, type Line } from './notice-layout.js';
import { qrOf } from './qr.js';
import { dayWords, shortLink, typedLink, type Shared } from './share-words.rules.js';

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 36;
const STRIPS = { count: 8, height: 104, pad: 7 };
const FOOT = { top: 580, qr: 130 };
const FRAME = { left: MARGIN, right: PAGE.width - MARGIN, top: 72, bottom: FOOT.top - 12 };

type Pdf = InstanceType<typeof PDFDocument>;

/** The notice of a job for a wall: one A4 page, read from two metres, with strips to tear off. Only the characters it uses are embedded. */
export async function noticePdf(job: Shared, publicUrl: string, fonts: Fonts, now: Date): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { Title: `${job.title} ${job.code}`, CreationDate: now, ModDate: now } });
  for (const weight of ['regular', 'bold'] as const) pdf.registerFont(weight, fonts[weight].bytes, fonts[weight].name);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(pdf, 'end');
  pdf.rect(0, 0, PAGE.width, 60).fill(ink.band);
  write(pdf, { text: '家门口招聘', x: MARGIN, y: 9, size: 30, weight: 'bold', colour: '#ffffff' });
  for (const line of layOut(job, FRAME, (text, weight, size) => widthOf(pdf, text, weight, size))) write(pdf, line);
  foot(pdf, job, publicUrl);
  strips(pdf, job, publicUrl);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** How to apply, with a telephone and without. */
function foot(pdf: Pdf, job: Shared, publicUrl: string): void {
  const qr = qrOf(shortLink(publicUrl, job.code, 'paper'));
  pdf
    .moveTo(MARGIN, FOOT.top)
    .lineTo(PAGE.width - MARGIN, FOOT.top)
    .lineWidth(1.5)
    .stroke(ink.band);
  pdf
    .save()
    .translate(MARGIN, FOOT.top + 12)
    .scale(FOOT.qr / qr.size)
    .path(qr.path)
    .fill('#000000')
    .restore();
  const x = MARGIN + FOOT.qr + 18;
  const beside = x + widthOf(pdf, job.code, 'bold', 38) + 16;
  const typed = typedLink(publicUrl, job.code);
  const lines: [string, number, number, number, Line['weight'], string][] = [
    ['怎么报名', x, 6, 20, 'bold', ink.words],
    ['扫左边的码，或打开下面的网址；', x, 36, 15, 'regular', ink.words],
    ['不用手机的，到社区居委会报岗位编号。', x, 56, 15, 'regular', ink.words],
    [job.code, x, 74, 38, 'bold', ink.band],
    [`${dayWords(job.validThrough)}前有效`, beside, 94, 17, 'regular', ink.words],
    [typed, x, 125, sizeWithin(pdf, typed, 15, PAGE.width - MARGIN - x), 'regular', ink.words],
  ];
  for (const [text, left, down, size, weight, colour] of lines) write(pdf, { text, x: left, y: FOOT.top + down, size, weight, colour });
}

/** Each turned, to be torn off and taken home. */
function strips(pdf: Pdf, job: Shared, publicUrl: string): void {
  const { count, height, pad } = STRIPS;
  const top = PAGE.height - height;
  const width = PAGE.width / count;
  const room = height - 2 * pad;
  const typed = typedLink(publicUrl, job.code);
  const [title = ''] = linesOf(job.title, (unit) => widthOf(pdf, unit, 'regular', 11), room, 1);
  pdf.moveTo(0, top).lineTo(PAGE.width, top).dash(4, { space: 3 }).lineWidth(0.7).stroke('#666666');
  for (let i = 0; i < count; i++) {
    if (i > 0)
      pdf
        .moveTo(i * width, top)
        .lineTo(i * width, PAGE.height)
        .stroke('#666666');
    pdf
      .save()
      .translate(i * width, PAGE.height)
      .rotate(-90);
    write(pdf, { text: title, x: pad, y: 7, size: 11, weight: 'regular', colour: ink.words });
    write(pdf, { text: job.code, x: pad, y: 21, size: 21, weight: 'bold', colour: ink.words });
    write(pdf, { text: typed, x: pad, y: 53, size: sizeWithin(pdf, typed, 9, room), weight: 'regular', colour: ink.words });
    pdf.restore();
  }
  pdf.undash();
}

const widthOf = (pdf: Pdf, text: string, weight: Line['weight'], size: number): number =>
  pdf.font(weight).fontSize(size).widthOfString(text);

/** An address is set smaller rather than broken: it is typed from here. */
const sizeWithin = (pdf: Pdf, text: string, size: number, room: number): number =>
  Math.min(size, (size * room) / widthOf(pdf, text, 'regular', size));

function write(pdf: Pdf, { text, x, y, size, weight, colour }: Line): void {
  pdf.font(weight).fontSize(size).fillColor(colour).text(text, x, y, { lineBreak: false });
}
