import { Injectable } from '@nestjs/common';

import { currentCaller } from '../caller/request-context.js';
import { Config } from '../config/config.js';
import type { Setting } from '../config/setting.rules.js';
import { checkAdministrator } from './administrator.js';

/** What the service was told by its environment, as it may be shown. */
@Injectable()
export class SettingsService {
  constructor(private readonly config: Config) {}

  /** @throws DomainError forbidden */
  list(): { items: readonly Setting[] } {
    checkAdministrator(currentCaller());
    return { items: this.config.settings };
  }
}
