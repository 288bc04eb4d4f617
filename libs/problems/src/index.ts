export { catalogue, type ProblemCode, type ProblemKind } from './catalogue/index.js';
export { DomainError, type DomainErrorOptions, type FieldError } from './domain-error.js';
