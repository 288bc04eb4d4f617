import { bootstrapService } from '@linli/service';

import { grid } from './service.js';

await bootstrapService(grid);
