import { bootstrapService } from '@linli/service';

import { identity } from './service.js';

await bootstrapService(identity);
