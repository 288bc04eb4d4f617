import { createRoot } from 'react-dom/client';

import { Console } from './app.js';
import { startLanguage } from './i18n/index.js';
import './styles.css';

await startLanguage();
createRoot(document.getElementById('root')!).render(<Console />);
