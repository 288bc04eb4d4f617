import { lazy, type ComponentType } from 'react';

import { lateComponentWords, lateWords, memberWords } from '../i18n/index.js';

type Load<P> = () => Promise<ComponentType<P>>;

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

/**
 * A part of a member's home, or of the frame, that is loaded when it is first shown, with the words of those alone and without antd: a slow
 * phone does without the rest (docs/adr/096).
 */
export const latePlain = <P,>(load: Load<P>) => lazy(async () => ({ default: (await Promise.all([load(), memberWords()]))[0] }));

/** A part that names pages of every feature, drawn without antd. */
export const latePages = <P,>(load: Load<P>) => lazy(async () => ({ default: (await Promise.all([load(), lateWords()]))[0] }));

/** A part that is loaded when it is first shown. */
export const late = <P extends object>(load: Load<P>) => lazy(async () => ({ default: await withComponents(load) }));
