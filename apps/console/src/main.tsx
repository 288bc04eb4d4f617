import { createRoot } from 'react-dom/client';

import { Console } from './app.js';
import { startLanguage } from './i18n/index.js';
import { forgetOld } from './shared/kept.js';
import './styles.css';

await startLanguage();
void forgetOld();
createRoot(document.getElementById('root')!).render(<Console />);
