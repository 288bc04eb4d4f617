import { bootstrapService } from '@linli/service';

import { youth } from './service.js';

await bootstrapService(youth);
