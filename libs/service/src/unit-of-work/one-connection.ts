import { AsyncLocalStorage } from 'node:async_hooks';

import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';

/** Is a transaction open that this code runs in? What it began and nobody waits for outlives it. */
const current = new AsyncLocalStorage<{ open: boolean }>();

/** Runs the work of a transaction, in which nobody may take a second connection. */
export async function withinTransaction<T>(work: () => Promise<T>): Promise<T> {
  const state = { open: true };
  try {
    return await current.run(state, work);
  } finally {
    state.open = false;
  }
}

interface Pooled {
  obtainMasterConnection(): Promise<unknown>;
}

/**
 * Refuses a second connection of the pool to whoever is in a transaction: twenty who each hold one and wait for another wait for ever.
 * In production it is given all the same, with a warning, since most of the time there is one.
 */
export function refuseSecondConnections(dataSource: DataSource, production = process.env.NODE_ENV === 'production'): void {
  const log = new Logger('pool');
  const driver = dataSource.driver as unknown as Pooled;
  const obtain = driver.obtainMasterConnection.bind(driver);
  driver.obtainMasterConnection = async () => {
    if (current.getStore()?.open) {
      const error = new Error('a second connection of the pool was asked for within a transaction: use its own, or ask before or after it');
      if (!production) throw error;
      log.warn(error.stack);
    }
    return obtain();
  };
}
