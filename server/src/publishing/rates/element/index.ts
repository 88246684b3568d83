import { ELEMENT_WORDS } from '../words';
import { defineNewsroomRates } from './newsroom-rates';

/** The custom element as browsers get it: the function's own text, and a call with the words. */
export const ELEMENT_SCRIPT = `(${defineNewsroomRates.toString()})(${JSON.stringify(ELEMENT_WORDS)});\n`;
