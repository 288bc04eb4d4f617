/** So long one may speak. */
export const MOST_SECONDS = 60;

/** What a browser may record: the first that it knows. Both are what the district takes. */
const wanted = ['audio/webm;codecs=opus', 'audio/mp4'];
export const formatOf = (isKnown: (type: string) => boolean): string | undefined => wanted.find(isKnown);

/** 0:07 */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Why there is no sound: nobody allowed it, there is no microphone, or something else has it. By the names that browsers give. */
export const whySilent = (name: string | undefined): 'refused' | 'none' | 'busy' =>
  name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : name === 'NotFoundError' ? 'none' : 'busy';
