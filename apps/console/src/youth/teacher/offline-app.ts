export { useOpensOffline } from '../../shared/offline-app.js';
