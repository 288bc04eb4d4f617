/* global addEventListener, document, location, navigator, Scalar */
// Runs in the browser of whoever reads /docs. What the district says stands in data attributes: no script is written into a page.

/** A refusal's `type` names /docs#problem-<code>: that stands on a page that needs no script. */
const toProblem = () => {
  if (location.hash.startsWith('#problem-')) location.replace(`/docs/lists${location.hash}`);
};
toProblem();
addEventListener('hashchange', toProblem);

addEventListener('DOMContentLoaded', () => {
  const { audience } = document.getElementById('reference').dataset;
  const reads = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  Scalar.createApiReference('#reference', {
    url: '/openapi.json',
    // As this page is reached: what is tried from it goes to where it came from.
    servers: [{ url: location.origin }],
    authentication: {
      preferredSecurityScheme: 'bearer',
      securitySchemes: { bearer: { flows: { clientCredentials: { 'x-scalar-security-body': { resource: audience } } } } },
    },
    localization: { locale: reads },
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    documentDownloadType: 'direct',
    showOperationId: true,
    // Nothing is loaded from elsewhere, and nothing sent there.
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    agent: { disabled: true, hideAddApi: true },
    mcp: { disabled: true },
  });
});
