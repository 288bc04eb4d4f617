/** Of every page of the issuer. */
export const style = `
:root{color-scheme:light;font:18px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
:root.elder{font-size:23px}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;min-height:100vh;background:#f6f4f1;color:#1f1f1f;padding:0 16px 32px}
:root.elder body{background:#fff;color:#000}
header{max-width:420px;margin:0 auto;min-height:56px;display:flex;justify-content:flex-end;align-items:center;gap:16px}
header button,header a{font:inherit;font-size:16px;background:none;border:0;color:#1f1f1f;padding:10px 4px;text-decoration:underline;text-underline-offset:4px;cursor:pointer}
:root.elder header button,:root.elder header a{font-size:20px}
main{width:100%;max-width:420px;margin:0 auto}
:root.elder main,:root.elder header{max-width:520px}
.card{background:#fff;border:1px solid #d5dfd9;border-radius:12px;padding:24px}
:root.elder .card{border-color:#595959}
.card+.card{margin-top:16px}
h1{font-size:28px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;line-height:1.4;margin:16px 0 2px}
:root.elder h1{font-size:32px}
:root.elder h2{font-size:23px}
p{margin:0 0 12px;overflow-wrap:anywhere}
main a{color:#8c1723}
.sub{margin:0 0 16px;color:#595959}
:root.elder .sub,:root.elder .hint{color:#000}
.hint{margin:8px 0 0;color:#595959;font-size:16px}
:root.elder .hint{font-size:20px}
label{display:block;font-weight:600;margin:16px 0 6px}
label.check{font-weight:400;display:flex;gap:10px;align-items:flex-start}
input:not([type=checkbox]){width:100%;font:inherit;padding:12px;border:1px solid #737373;border-radius:8px;background:#fff;color:inherit}
input[type=checkbox]{width:24px;height:24px;margin:2px 0 0;flex:none;accent-color:#a61b29}
input.code{font-size:28px;letter-spacing:.3em;text-align:center;font-variant-numeric:tabular-nums}
button{font:inherit;cursor:pointer}
.go,.other{display:block;width:100%;margin-top:16px;padding:14px;border-radius:8px;font-weight:600;font-size:20px;text-align:center;text-decoration:none}
.go{border:1px solid #a61b29;background:#a61b29;color:#fff}
.other{border:1px solid #a61b29;background:#fff;color:#8c1723;font-size:18px}
:root.elder .go,:root.elder .other{font-size:24px}
.link{border:0;background:none;padding:10px 0;margin:4px 0 0;color:#8c1723;text-decoration:underline;text-underline-offset:4px}
details{margin-top:16px;border-top:1px solid #d5dfd9;padding-top:8px}
summary{cursor:pointer;padding:10px 0;font-weight:600;color:#8c1723}
:focus-visible{outline:3px solid #1d6fd1;outline-offset:2px}
.wrong,.note{border-radius:8px;padding:10px 14px;margin:0 0 8px}
.wrong{background:#fdecea;border:1px solid #b3261e;color:#8c1d18}
.note{background:#fff8e1;border:1px solid #b58900;color:#5c4400}
.demo.card{padding:8px 24px}
.demo[open]{padding-bottom:24px}
.demo ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:8px}
.demo button{width:100%;min-height:56px;text-align:left;border:1px solid #c9c4bd;border-radius:8px;background:#fff;padding:8px 10px;color:inherit;font-size:16px;line-height:1.3}
.demo small{color:#595959;display:block}
.codes{list-style:none;margin:12px 0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:8px;font:600 18px/1.5 ui-monospace,monospace}
.codes li{border:1px solid #d5dfd9;border-radius:8px;padding:8px;text-align:center}
.qr{display:block;width:220px;height:220px;margin:12px auto}
@media print{header,button{display:none!important}}
@media (max-width:420px){.codes{grid-template-columns:1fr}}
`;
