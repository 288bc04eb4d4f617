export { either, equals, inAreas, oneOf, within, type Condition, type Value } from './conditions.js';
export { List, list, type Asked, type Order, type Source } from './list.js';
export { partsWhere, Resource, resource, type Stateful, type Step } from './resource.js';
export { holds, holdsAll, isPair, wordsOf, type Searched } from './search.js';
