/** `npm run audit`: follows each service's chain of audit lines from its beginning, and fails where one is broken. */
import { verifyAudit } from '@linli/service';

import { inEachDatabase } from './runtime/running.ts';
import { printFailure } from './runtime/trouble.ts';

try {
  const verdicts = await inEachDatabase(async (sql) => {
    await sql.query('BEGIN');
    const verdict = await verifyAudit(sql);
    await sql.query('COMMIT');
    return verdict;
  });
  for (const [service, { sealed, unsealed, brokenAt }] of verdicts) {
    console.log(
      `${brokenAt === undefined ? '✓' : '✗'} ${service}: ${sealed} lines hold, ${unsealed} wait to be sealed${brokenAt === undefined ? '' : `; broken at line ${brokenAt}`}`,
    );
    if (brokenAt !== undefined) process.exitCode = 1;
  }
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
