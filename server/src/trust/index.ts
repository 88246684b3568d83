export { asTrusted } from './as-trusted';
export { isReader } from './reader';
export { beyondReaders } from './trusted';
