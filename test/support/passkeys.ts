import type { Page } from 'playwright-core';

/** Gives a browser an authenticator as a phone has one: it holds passkeys, and its owner unlocks it at once. */
export async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await Promise.all([
    devtools.send('WebAuthn.enable'),
    devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    }),
  ]);
}
