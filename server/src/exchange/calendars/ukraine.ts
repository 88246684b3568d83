import { calendar } from './calendar';

/** Public holidays are no days off while martial law stands (since March 2022), and the bank works on them. */
export const UKRAINE = calendar(() => []);
