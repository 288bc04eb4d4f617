import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { budget } from './budget.ts';
import { precached } from './precache.ts';
import { precompressed } from './precompressed.ts';

const ahead = precached();

export default defineConfig({
  plugins: [
    react(),
    ahead.plugin,
    // The app's own files, so that it opens without a network; never an answer of the district (docs/adr/023).
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        manifestTransforms: [
          (entries) => ({ manifest: entries.filter(({ url }) => !url.startsWith('assets/') || ahead.has(url)), warnings: [] }),
        ],
        // What else somebody has opened on this phone; a name with a hash never changes.
        runtimeCaching: [
          {
            urlPattern: /\/assets\/[^/]+\.(js|css|wasm)$/,
            handler: 'CacheFirst',
            options: { cacheName: 'linli-opened', expiration: { maxEntries: 150 } },
          },
          { urlPattern: /\/ground\.geojson$/, handler: 'StaleWhileRevalidate', options: { cacheName: 'linli-ground' } },
        ],
        navigateFallbackDenylist: [/^\/(api|oidc|docs|health)(\/|$)/, /\.json$/],
        clientsClaim: true,
        skipWaiting: true,
      },
      manifest: {
        name: '邻里 Linli',
        short_name: '邻里',
        lang: 'zh-CN',
        theme_color: '#a61b29',
        background_color: '#f6f4f1',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
    }),
    budget(),
    precompressed(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { proxy: Object.fromEntries(['/api', '/oidc', '/console.json'].map((path) => [path, 'http://localhost:8080'])) },
});
