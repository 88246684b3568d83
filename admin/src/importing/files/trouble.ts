/** Why a file gave no article. Each has a sentence of its own in the translations, under `file.`. */
export type Trouble =
  'kind' | 'word97' | 'tooLarge' | 'broken' | 'locked' | 'bomb' | 'binary' | 'empty' | 'unreadable';

export class FileTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
    this.name = 'FileTrouble';
  }
}
