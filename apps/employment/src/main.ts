import { bootstrapService } from '@linli/service';

import { employment } from './service.js';

await bootstrapService(employment);
