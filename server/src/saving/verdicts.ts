import { AsyncLocalStorage } from 'node:async_hooks';
import type { TopicVerdict } from '../analysis';

const spoken = new AsyncLocalStorage<TopicVerdict[]>();

/**
 * Carries an editor's word on topics into the save that follows. A relation cannot say it all: accepting what the
 * machine applied changes nothing in the relation, and neither does rejecting a mere suggestion.
 */
export const withVerdicts = <T>(verdicts: TopicVerdict[], save: () => Promise<T>): Promise<T> =>
  spoken.run(verdicts, save);

export const currentVerdicts = (): TopicVerdict[] => spoken.getStore() ?? [];
