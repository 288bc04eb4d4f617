import type { Language } from '@linli/service';

import { DirectoryProvider } from './directory-provider.js';
import { OidcProvider } from './oidc-provider.js';
import type { ProviderSettings } from './provider-settings.js';
import type { Redirecting } from './redirecting.js';
import { WechatProvider } from './wechat-provider.js';

/** What a page offers. */
export interface OfferedProvider {
  id: string;
  title: Record<Language, string>;
}

/** Who else signs people in here. */
export class SignInProviders {
  private readonly others = new Map<string, Redirecting>();
  private readonly directories = new Map<string, DirectoryProvider>();

  constructor(private readonly settings: readonly ProviderSettings[]) {
    for (const one of settings) {
      if (one.kind === 'directory') this.directories.set(one.id, new DirectoryProvider(one));
      else this.others.set(one.id, one.kind === 'oidc' ? new OidcProvider(one) : new WechatProvider(one));
    }
  }

  get all(): readonly ProviderSettings[] {
    return this.settings;
  }

  redirecting(id: string): Redirecting | undefined {
    return this.others.get(id);
  }

  directory(id: string): DirectoryProvider | undefined {
    return this.directories.get(id);
  }

  /** What a browser can use. */
  offered(browser: { inWechat: boolean }): { elsewhere: OfferedProvider[]; directories: OfferedProvider[] } {
    return {
      elsewhere: this.settings.filter(({ id }) => this.others.get(id)?.isFor(browser)),
      directories: this.settings.filter(({ id }) => this.directories.has(id)),
    };
  }
}
