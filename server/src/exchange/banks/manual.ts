import type { Bank, Conversation, Observation } from '../types';

/** The newsroom itself: rates that an editor types, with a name beside them and a last day. Nothing is ever asked. */
export const manual: Bank = {
  slug: 'manual',
  name: { en: 'Typed by the newsroom', ru: 'Введено редакцией', be: 'Уведзена рэдакцыяй' },
  // Any pair may be typed: there is no currency to go across.
  currency: '',
  rateType: 'manual',
  timezone: 'UTC',
  schedule: null,
  origin: '',
  url: '',
  attribution: 'Typed by the newsroom',
  termsUrl: '',
  since: '1900-01-01',
  spanDays: 1,

  // eslint-disable-next-line require-yield -- There is nobody to ask.
  *latest(): Conversation<Observation[]> {
    return [];
  },

  // eslint-disable-next-line require-yield -- There is nobody to ask.
  *range(): Conversation<Observation[]> {
    return [];
  },
};
