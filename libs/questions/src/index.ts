export * from './answers.js';
export * from './checked.js';
export * from './question.js';
