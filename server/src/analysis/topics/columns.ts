/** The columns of a list of topics as CSV: those of a topic's row, and those of a term's. */
export const META = ['slug', 'parent', 'name', 'threshold', 'suggestOnly', 'enabled', 'iptc', 'wikidataId'];
export const TERM = ['language', 'term', 'weight', 'exactCase', 'against', 'requires', 'forbids'];
/** A column `name:ru` for each language. */
export const NAME_PREFIX = 'name:';
/** Between the words of one cell. */
export const LIST = ' | ';
