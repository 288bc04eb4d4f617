export { everyCommand, type TriedOut } from './commands.js';
export { listsHaveIndexes, openInLists, type Narrowed } from './lists.js';
