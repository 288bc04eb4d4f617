import { Injectable } from '@nestjs/common';

import { Hook } from '../hook.js';
import type { Seeker } from './seeker.entity.js';

/** A seeker takes everything back: whatever she is in lets her go, before her row and her key are gone. */
@Injectable()
export class SeekerForgotten extends Hook<Seeker> {}
