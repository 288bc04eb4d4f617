import { lazy, type ComponentType } from 'react';

import { lateComponentWords, lateWords } from '../i18n/index.js';

type Load<P> = () => Promise<ComponentType<P>>;

/** A part of the console with its words. antd is not loaded for it: the first page of a slow phone does without (docs/adr/096). */
export async function withWords<P>(load: Load<P>): Promise<ComponentType<P>> {
  const [Part] = await Promise.all([load(), lateWords()]);
  return Part;
}

/** A part of the console with its words, antd's components, and what tells somebody that there is no network any more. */
export async function withComponents<P extends object>(load: Load<P>): Promise<ComponentType<P>> {
  const [Part, { Components }] = await Promise.all([
    load(),
    import('./components.js'),
    lateWords(),
    lateComponentWords(),
    import('./message.js'),
  ]);
  return function Dressed(props: P) {
    return (
      <Components>
        <Part {...props} />
      </Components>
    );
  };
}

/** A part that is loaded when it is first shown, drawn without antd. */
export const latePlain = <P,>(load: Load<P>) => lazy(async () => ({ default: await withWords(load) }));

/** A part that is loaded when it is first shown. */
export const late = <P extends object>(load: Load<P>) => lazy(async () => ({ default: await withComponents(load) }));
