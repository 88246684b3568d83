import { useEffect, useRef, useState } from 'react';
import type { LiveState, SubjectState } from '../../../server/src/desk/contract';
import { useNewsroomLiveMutation } from '../api';
import { failureOf, type Failure } from '../failure';
import type { FormText } from './form';
import { reuse } from './reuse';

export interface Live {
  /** What saving the form now would find; null while it says what is saved, or when it could not be read. */
  state: LiveState | null;
  /** Why the unsaved text could not be read; what is shown is the saved state then. */
  failure: Failure | null;
  /** True while an answer is on its way. */
  reading: boolean;
  /** True while `state` was read before the last decision. */
  outdated: boolean;
  follow(unsaved: FormText | null): void;
  retry(): void;
}

interface Answer {
  state: LiveState | null;
  failure: Failure | null;
  /** The saved state, and with it the decisions, that stood when the text was read. */
  saved: SubjectState | undefined;
}

/**
 * Keeps up with a form that is being typed in: reads it after each pause and again after each decision, and drops the
 * answer to a text that is no longer there.
 */
export const useLive = (
  subject: { uid: string; documentId: string | undefined; locale: string | null },
  saved: SubjectState | undefined,
): Live => {
  const { uid, documentId, locale } = subject;
  const [send] = useNewsroomLiveMutation();
  const [unsaved, setUnsaved] = useState<FormText | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [reading, setReading] = useState(false);
  const latest = useRef(saved);
  latest.current = saved;

  useEffect(() => {
    if (!unsaved) {
      setAnswer(null);
      return undefined;
    }
    let wanted = true;
    setReading(true);
    const request = send({ uid, locale, ...(documentId && { documentId }), ...unsaved });
    const of = latest.current;
    void request.then((result) => {
      if (!wanted) return;
      setReading(false);
      if ('error' in result) setAnswer({ state: null, failure: failureOf(result.error), saved: of });
      else setAnswer((last) => ({ state: reuse(last?.state ?? of, result.data), failure: null, saved: of }));
    });
    return () => {
      wanted = false;
      setReading(false);
      request.abort();
    };
    // A decision changes `saved`; what it means for the unsaved text only the server can say.
  }, [send, uid, documentId, locale, unsaved, saved]);

  return {
    state: unsaved ? (answer?.state ?? null) : null,
    failure: unsaved ? (answer?.failure ?? null) : null,
    reading,
    outdated: unsaved !== null && answer !== null && answer.saved !== saved,
    follow: setUnsaved,
    retry: () => setUnsaved((text) => text && { ...text }),
  };
};
