import { bootstrapService } from '@linli/service';

import { volunteering } from './service.js';

await bootstrapService(volunteering);
