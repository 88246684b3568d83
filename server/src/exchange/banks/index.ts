import { cbr } from './cbr';
import { cnb } from './cnb';
import { ecb } from './ecb';
import { nbk } from './nbk';
import { nbp } from './nbp';
import { nbrb } from './nbrb';
import { nbu } from './nbu';
import type { Bank } from '../types';

export { frankfurter } from './frankfurter';
export { manual } from './manual';

/** The banks that every installation knows; an app adds its own. */
export const BANKS: readonly Bank[] = [nbrb, ecb, cbr, nbu, nbp, cnb, nbk];
