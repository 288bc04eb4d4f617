/**
 * The scripts of the issuer's pages, each named in the pages' content security policy by its hash. Every page works without them, but for
 * passkeys, which are a browser's own.
 */
export const scripts = {
  /** Large type, as the console keeps it. */
  elder: `(()=>{const r=document.documentElement,b=document.getElementById('elder'),k='linli.elder';const show=()=>{const on=r.classList.contains('elder');b.textContent=on?b.dataset.on:b.dataset.off;b.setAttribute('aria-pressed',on)};try{if(localStorage.getItem(k)==='on')r.classList.add('elder');show();b.hidden=false;b.addEventListener('click',()=>{localStorage.setItem(k,r.classList.toggle('elder')?'on':'off');show()})}catch{}})()`,
  /** Whom the page offers, as the demo's people, signs in without typing. */
  offered: `document.querySelectorAll('[data-user]').forEach(b=>b.addEventListener('click',()=>{const f=document.getElementById('password-form');f.elements.username.value=b.dataset.user;f.elements.password.value=b.dataset.word;f.requestSubmit()}))`,
  /** Goes on without being asked; the button stays for a browser without scripts. */
  goOn: `document.querySelector('.go').click()`,
  /** Goes where the page leads, and takes the page’s place: the Back key is back at the page before it. */
  leave: `location.replace(document.querySelector('a.go').href)`,
  /** Prints what is shown once. */
  print: `(()=>{const b=document.getElementById('print');b.hidden=false;b.addEventListener('click',()=>print())})()`,
  /** Asks the browser for a passkey, or for a new one, and sends what it answers; where it can make none, shows the other way. */
  passkey: `document.querySelectorAll('form[data-passkey]').forEach(f=>{const P=window.PublicKeyCredential,make=f.dataset.passkey==='create';if(!P||!(make?P.parseCreationOptionsFromJSON:P.parseRequestOptionsFromJSON)){if(make)document.querySelector('details').open=true;return}f.hidden=false;f.addEventListener('submit',async e=>{e.preventDefault();const bad=f.querySelector('.wrong');bad.hidden=true;try{const o=JSON.parse(f.dataset.options);const c=make?await navigator.credentials.create({publicKey:P.parseCreationOptionsFromJSON(o)}):await navigator.credentials.get({publicKey:P.parseRequestOptionsFromJSON(o)});if(f.elements.shared)f.elements.shared.value=document.querySelector('[name=shared]:checked')?'yes':'';f.elements.answer.value=JSON.stringify(c.toJSON());f.submit()}catch{bad.hidden=false}})})`,
} as const;
