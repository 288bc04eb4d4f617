import { AsyncLocalStorage } from 'node:async_hooks';

const started = new AsyncLocalStorage<string>();

/** Starts a service beside others in one process: the lines that come of it carry its name, though Nest has one logger for all of them. */
export const inTheNameOf = <T>(service: string, start: () => Promise<T>): Promise<T> => started.run(service, start);

/** The service from which a log line comes, where several share this process. */
export const serviceInHand = (): string | undefined => started.getStore();
