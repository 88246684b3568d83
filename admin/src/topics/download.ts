import type { VocabularyFile } from '../../../server/src/desk/topics-contract';

/** Hands a text to the browser as a download. */
export const save = ({ name, type, text }: VocabularyFile): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
