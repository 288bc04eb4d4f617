import { useNavigation } from 'react-router';

/** A page is on its way. A screen reader is told when it has come. */
export const Progress = () => (useNavigation().state === 'loading' ? <div className="progress" aria-hidden /> : null);
