/** How long a piece is at most, in characters: some browsers break a voice off after a quarter of a minute. */
const MOST = 100;

/** What stands on a page in pieces that a voice reads one after the other: its lines, and long ones sentence by sentence. */
export const piecesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(shortened);

function shortened(line: string): string[] {
  const pieces: string[] = [];
  for (const part of line.split(/(?<=[。！？；，.!?;,])/)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= MOST) pieces[pieces.length - 1] = last + part;
    else for (let at = 0; at < part.length; at += MOST) pieces.push(part.slice(at, at + MOST));
  }
  return pieces;
}
