import { markup } from './markup.js';

it.each([
  ['text', markup`<p>${'<b> & "c" \'d\''}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>'],
  ['markup', markup`<p>${markup`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['a list', markup`<p>${[1, 2].map((n) => markup`<b>${n}</b>`)}</p>`, '<p><b>1</b><b>2</b></p>'],
  ['nothing', markup`<p>${undefined}${false}</p>`, '<p></p>'],
])('%s', (_, { text }, expected) => {
  expect(text).toBe(expected);
});
