import type { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';

import { SaxParser, saxStream } from '@cj-tech-master/excelts/xml';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/**
 * Reads the first sheet of an .xlsx within bounds, in a thread of its own. It stands alone, as a worker is started from its file. Only the
 * five parts that a sheet consists of are inflated, piece by piece, and what really comes out is counted: the directory of a zip may lie.
 */
export interface SheetLimits {
  columns: number;
  rows: number;
  /** Of elements `<c>`, filled or not, in whatever column. */
  cells: number;
  /** Of all parts that are read, inflated. */
  bytes: number;
  /** Characters of one cell: more than a spreadsheet itself takes are a bomb. */
  text: number;
  /** All of the file is counted, for whoever inflates all of it afterwards. */
  whole?: boolean;
}

export type SheetAnswer =
  { rows: string[][] } | { refused: 'unsupported-media'; detail: string } | { refused: 'too-large'; params: Record<string, number> };

// Fields are declared apart from constructors: a test runs this file as it is, and Node takes types away only.
class TooLarge extends Error {
  readonly params: Record<string, number>;

  constructor(params: Record<string, number>) {
    super('too large');
    this.params = params;
  }
}

const MOST_ENTRIES = 2000;
/** Numbers of Excel's own formats that show a date or a time. */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const DAY = 86_400_000;
/** Day 0 of the two calendars of spreadsheets. */
const [FROM_1900, FROM_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

interface Handlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

class Parts {
  private readonly entries = new Map<string, Entry>();
  private readonly zip: ZipFile;
  private readonly limits: SheetLimits;
  private readonly parsed = new Set<string>();
  private inflated = 0;

  private constructor(zip: ZipFile, limits: SheetLimits) {
    this.zip = zip;
    this.limits = limits;
  }

  static async open(bytes: Buffer, limits: SheetLimits): Promise<Parts> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: false }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      ),
    );
    if (zip.entryCount > MOST_ENTRIES) throw new TooLarge({ entries: MOST_ENTRIES });
    const parts = new Parts(zip, limits);
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        parts.entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
    return parts;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Parses a part of XML as it is inflated. Names come without their prefix. */
  async parse(name: string, { open, text, close }: Handlers): Promise<void> {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`no ${name}`);
    this.parsed.add(name);
    const stream = await this.streamOf(entry);
    const parser = new SaxParser({ position: false, maxDepth: 64, invalidCharHandling: 'skip' });
    if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Record<string, string>));
    if (text) parser.on('text', text);
    if (close) parser.on('closetag', (tag) => close(local(tag.name)));
    await saxStream(parser, this.counted(stream));
  }

  /** What else lies in it. */
  async countOthers(): Promise<void> {
    for (const [name, entry] of this.entries) {
      if (this.parsed.has(name)) continue;
      const stream = await this.streamOf(entry);
      for await (const chunk of this.counted(stream)) void chunk;
    }
  }

  private streamOf(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => this.zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))));
  }

  private async *counted(stream: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.inflated += chunk.length;
      if (this.inflated > this.limits.bytes) throw new TooLarge({ bytes: this.limits.bytes });
      yield chunk;
    }
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Where the first sheet lies, and from which day dates are counted. */
async function workbookOf(parts: Parts): Promise<{ sheet: string; dayZero: number }> {
  let dayZero = FROM_1900;
  let relation: string | undefined;
  await parts.parse('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) dayZero = FROM_1904;
      if (name === 'sheet') relation ??= Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
    },
  });
  let target: string | undefined;
  await parts.parse('xl/_rels/workbook.xml.rels', {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === relation) target = Target;
    },
  });
  if (!target) throw new Error('the workbook has no sheet');
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, dayZero };
}

/** The texts that cells refer to. */
async function sharedStrings(parts: Parts, limits: SheetLimits): Promise<string[]> {
  const strings: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return strings;
  let text = '';
  let takes = false;
  let phonetic = false;
  await parts.parse('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      takes = name === 't' && !phonetic;
    },
    text: (more) => {
      if (takes) text = joined(text, more, limits);
    },
    close: (name) => {
      takes = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      strings.push(text);
      if (strings.length > limits.cells) throw new TooLarge({ cells: limits.cells });
    },
  });
  return strings;
}

function joined(text: string, more: string, { text: most }: SheetLimits): string {
  if (text.length + more.length > most) throw new TooLarge({ characters: most });
  return text + more;
}

/** Whether the cells of a style show a date. */
async function dateStyles(parts: Parts): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (!parts.has('xl/styles.xml')) return styles;
  let within = false;
  await parts.parse('xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'cellXfs') within = true;
      if (name === 'numFmt') own.set(id, /[ymdhs]/i.test(formatCode.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')));
      if (name === 'xf' && within) styles.push(own.get(id) ?? DATES.some(([from, to]) => id >= from && id <= to));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

/** What somebody entered as a date is read as YYYY-MM-DD; as a time, which a spreadsheet keeps as a date of 1899, as HH:MM. */
function dateText(at: number): string {
  const moment = new Date(Math.round(at / 60_000) * 60_000);
  if (Number.isNaN(moment.getTime())) return '';
  return moment.getUTCFullYear() < 1901 ? moment.toISOString().slice(11, 16) : moment.toISOString().slice(0, 10);
}

/** 1 for A; 0 for what is no column. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

async function read(bytes: Buffer, limits: SheetLimits): Promise<string[][]> {
  const parts = await Parts.open(bytes, limits);
  const { sheet, dayZero } = await workbookOf(parts);
  const isDate = await dateStyles(parts);
  const strings = await sharedStrings(parts, limits);
  const rows: string[][] = [];
  let [row, column, cells] = [0, 0, 0];
  let [type, style, text] = ['', 0, ''];
  let takes = false;
  let phonetic = false;
  const valueOf = (): string => {
    if (type === 's') return strings[Number(text)] ?? '';
    if (type === 'd') return dateText(Date.parse(text));
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type !== '' && type !== 'n') return text;
    if (text === '' || Number.isNaN(Number(text))) return text;
    return isDate[style] ? dateText(dayZero + Number(text) * DAY) : String(Number(text));
  };
  await parts.parse(sheet, {
    open: (name, { r, t, s }) => {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        column = 0;
      } else if (name === 'c') {
        if (++cells > limits.cells) throw new TooLarge({ cells: limits.cells });
        column = r === undefined ? column + 1 : columnOf(r);
        [type, style, text] = [t ?? '', Number(s ?? 0), ''];
      } else if (name === 'rPh') phonetic = true;
      takes = (name === 'v' || name === 't') && !phonetic;
    },
    text: (more) => {
      if (takes) text = joined(text, more, limits);
    },
    close: (name) => {
      takes = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || column < 1 || column > limits.columns) return;
      const value = valueOf().trim();
      if (value === '') return;
      if (!(row >= 1 && row <= limits.rows)) throw new TooLarge({ rows: limits.rows - 1 });
      while (rows.length < row) rows.push(Array.from({ length: limits.columns }, () => ''));
      rows[row - 1]![column - 1] = value;
    },
  });
  if (limits.whole) await parts.countOthers();
  return rows;
}

async function answer(bytes: Buffer, limits: SheetLimits): Promise<SheetAnswer> {
  try {
    return { rows: await read(bytes, limits) };
  } catch (error) {
    if (error instanceof TooLarge) return { refused: 'too-large', params: error.params };
    return { refused: 'unsupported-media', detail: 'an .xlsx is expected' };
  }
}

if (parentPort) {
  const { bytes, limits } = workerData as { bytes: Uint8Array; limits: SheetLimits };
  parentPort.postMessage(await answer(Buffer.from(bytes), limits));
}
