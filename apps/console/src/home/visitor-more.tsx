import { NearbyLines } from './nearby-lines.js';
import { Services } from './services.js';
import './home.css';

/** What visitors may look at: what is public around here, training and jobs. */
export function VisitorMore() {
  return (
    <div className="resident-home">
      <Services me={null} />
      <NearbyLines community={undefined} linked={false} />
    </div>
  );
}
