import { html } from './html.js';

it.each([
  ['text', html`<p>${'<b> & "c" \'d\''}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>'],
  ['markup', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['a list', html`<p>${[1, 2].map((n) => html`<b>${n}</b>`)}</p>`, '<p><b>1</b><b>2</b></p>'],
  ['nothing', html`<p>${undefined}${false}</p>`, '<p></p>'],
])('%s', (_, { markup }, expected) => {
  expect(markup).toBe(expected);
});
