import { existsSync, readdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 10;
const PATIENCE_MS = 60_000;

/** The codes that go out into the file of the district, as they come. */
export class SentCodes {
  private readonly codes = new Map<string, string>();
  private file: FileHandle | undefined;
  private rest = '';
  private looking: Promise<void> | undefined;

  /** @param folder of the service’s messages */
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The next code to a number; it is given once. @throws Error when none comes */
  async to(phone: string): Promise<string> {
    for (const began = performance.now(); ; await sleep(LOOK_EVERY_MS)) {
      this.looking ??= this.look().finally(() => (this.looking = undefined));
      await this.looking;
      const code = this.codes.get(phone);
      if (code !== undefined) {
        this.codes.delete(phone);
        return code;
      }
      if (performance.now() - began > PATIENCE_MS) throw new Error('no code came');
    }
  }

  async close(): Promise<void> {
    await this.looking;
    await this.file?.close();
  }

  private async look(): Promise<void> {
    if (!existsSync(this.folder)) return;
    // A bench that runs over midnight fails.
    this.file ??= await open(join(this.folder, readdirSync(this.folder).sort().at(-1)!));
    const lines = (this.rest + (await this.file.read({ buffer: Buffer.alloc(1 << 20) }).then(textOf))).split('\n');
    this.rest = lines.pop()!;
    for (const line of lines) {
      const { to, values } = JSON.parse(line) as { to: { phone?: string }; values: { code?: string } };
      if (to.phone && values.code) this.codes.set(to.phone, values.code);
    }
  }
}

/** Byte by byte, as a character may be cut here: numbers and codes are ASCII, and nobody reads the words. */
const textOf = ({ buffer, bytesRead }: { buffer: Buffer; bytesRead: number }): string => buffer.toString('latin1', 0, bytesRead);
