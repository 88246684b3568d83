export { isReader } from './reader';
export { asTrusted, beyondReaders } from './trusted';
