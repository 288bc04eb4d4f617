import { Injectable } from '@nestjs/common';

import { Hook } from '../hook.js';

/** An employer is refused, while its row is locked. */
@Injectable()
export class EmployerRefused extends Hook<{ employerId: string; reason: string }> {}
