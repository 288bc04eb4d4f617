import { piecesOf } from './read-aloud.rules.js';

describe('what a voice reads', () => {
  it.each([
    ['nothing of an empty page', ' \n\n', []],
    ['line by line', '求助\n\n  打电话 \n我的事', ['求助', '打电话', '我的事']],
    ['a line that is short at once', '您的求助已发出。请稍等，有人接单会打电话给您。', ['您的求助已发出。请稍等，有人接单会打电话给您。']],
    ['a long line by its sentences', `${'一'.repeat(60)}。${'二'.repeat(60)}。`, [`${'一'.repeat(60)}。`, `${'二'.repeat(60)}。`]],
    ['what has no end in parts that fit', '长'.repeat(230), ['长'.repeat(100), '长'.repeat(100), '长'.repeat(30)]],
  ])('is %s', (_what, text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  it('is all of it, and no piece is longer than a voice holds', () => {
    const text = '今天下午三点，社区二楼活动室有免费量血压。'.repeat(30);
    expect(piecesOf(text).join('')).toBe(text);
    expect(Math.max(...piecesOf(text).map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});
