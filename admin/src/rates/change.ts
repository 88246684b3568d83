import type { Readout } from '../../../server/src/exchange/readout';
import type { MessageKey } from '../text';
import { showDecimal, type Marks } from './numbers';

type Change = NonNullable<Readout['change']>;

const WORDS: Record<Change['direction'], { arrow: string; sign: string; key: MessageKey }> = {
  up: { arrow: '▲', sign: '+', key: 'change.up' },
  down: { arrow: '▼', sign: '', key: 'change.down' },
  none: { arrow: '=', sign: '', key: 'change.none' },
};

/** A change as arrow, sign and words, so that neither colour nor shape alone carries it. */
export const changeWording = ({ direction, absolute, percent }: Change, marks: Marks) => {
  const { arrow, sign, key } = WORDS[direction];
  return {
    key,
    values: {
      arrow,
      absolute: sign + showDecimal(absolute, marks),
      percent: sign + showDecimal(percent, marks),
    },
  };
};
