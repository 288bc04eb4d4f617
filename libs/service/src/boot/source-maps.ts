import { setSourceMapsSupport } from 'node:module';

/**
 * Errors name lines of our sources. Loaded before everything else (--import): Node's own --enable-source-maps keeps the maps of all
 * packages as well, which is 20 MB a service.
 */
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
