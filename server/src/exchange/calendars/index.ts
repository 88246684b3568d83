/** When banks work, as rules of law. */
export { BELARUS } from './belarus';
export { calendar, withoutDays, type Calendar } from './calendar';
export { CZECHIA } from './czechia';
export { KAZAKHSTAN } from './kazakhstan';
export { POLAND } from './poland';
export { RUSSIA } from './russia';
export { TARGET } from './target';
export { UKRAINE } from './ukraine';

import { calendar } from './calendar';

/** Monday to Friday, for a bank whose holidays nobody has written down. */
export const WEEKDAYS = calendar(() => []);
