export { addAlias, findPeople, registerPeople, type PersonRow } from './register';
export { default as schema } from './schema';
