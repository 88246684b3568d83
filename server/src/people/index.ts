export { mergePerson, saveAliases } from './edit';
export { aliasesOf, requireAliases } from './names';
export { addAlias, findPeople, forgetAlias, registerPeople, type PersonRow } from './register';
export { readPerson, readRegister, type RegisterLine } from './said';
export { default as schema } from './schema';
