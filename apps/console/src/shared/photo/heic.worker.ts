import libheif from 'libheif-js/libheif-wasm/libheif.js';
import decoderUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';

import { MOST_PIXELS } from './photo.rules.js';

/** What libheif's own wrapper adds to its bindings, and its types leave out. */
interface Decoder {
  decode(bytes: Uint8Array): {
    get_width(): number;
    get_height(): number;
    /** Turned as the camera was held. Answers nothing when it cannot. */
    display(into: ImageData, done: (image: ImageData | null) => void): void;
  }[];
}

export type Opened = { bitmap: ImageBitmap } | { refused: 'tooLarge' | 'unreadable' };

/** Opens one HEIC photo beside the page, which goes on meanwhile: it takes a second or more. */
async function open(photo: Blob): Promise<Opened> {
  const module = libheif({ wasmBinary: await (await fetch(decoderUrl)).arrayBuffer() });
  const { HeifDecoder } = module as unknown as { HeifDecoder: new () => Decoder };
  const [image] = new HeifDecoder().decode(new Uint8Array(await photo.arrayBuffer()));
  if (!image) return { refused: 'unreadable' };
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > MOST_PIXELS) return { refused: 'tooLarge' };
  const data = await new Promise<ImageData | null>((done) => image.display(new ImageData(width, height), done));
  return data ? { bitmap: await createImageBitmap(data) } : { refused: 'unreadable' };
}

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void open(data)
    // What the decoder stumbles over, or a network that is not there.
    .catch((): Opened => ({ refused: 'unreadable' }))
    .then((opened) => self.postMessage(opened, { transfer: 'bitmap' in opened ? [opened.bitmap] : [] }));
});
