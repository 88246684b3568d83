/** The plugin's content types, by the names that Strapi knows them under. */
export const INTERVIEW = 'plugin::newsroom.interview';
export const QUOTE = 'plugin::newsroom.quote';
export const PERSON = 'plugin::newsroom.person';
export const TOPIC = 'plugin::newsroom.topic';
export const ASSIGNMENT = 'plugin::newsroom.topic-assignment';
export const DECISION = 'plugin::newsroom.decision';
export const RATE = 'plugin::newsroom.rate';
export const WIDGET = 'plugin::newsroom.rate-widget';
