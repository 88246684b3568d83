import { Flex, Loader, TextButton } from '@strapi/design-system';
import { useNewsroomSubjectQuery, type SubjectKey } from '../api';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { Following, Warnings } from './Following';
import type { FormShape } from './form';
import { FormWatch } from './FormWatch';
import { Found } from './Found';
import { Quiet } from './Quiet';
import { useDesk } from './useDesk';
import { useLive } from './useLive';

/** The desk of a document that is stored: decisions are about what is saved, also while more is being typed. */
export const SavedDesk = ({
  subject,
  shape,
  besidePublished,
}: {
  subject: SubjectKey;
  shape: FormShape;
  /** True beside the published version; the panel speaks of the draft all the same. */
  besidePublished: boolean;
}) => {
  const { t } = useText();
  const failure = useFailure();
  const {
    currentData: saved,
    error,
    refetch,
  } = useNewsroomSubjectQuery(subject, { refetchOnMountOrArgChange: true });
  const live = useLive(subject, saved);
  const desk = useDesk(subject, live.outdated);
  const state = live.state ?? saved;
  const allowed = state?.can.decide ? desk : null;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {!besidePublished && <FormWatch shape={shape} onPause={live.follow} />}
      {error && (
        <Notice
          tone="danger"
          action={<TextButton onClick={() => void refetch()}>{t('panel.retry')}</TextButton>}
        >
          {failure(error)}
        </Notice>
      )}
      {!state && !error && <Loader small>{t('loading')}</Loader>}
      {state && (
        <>
          {besidePublished && <Quiet>{t('panel.draft')}</Quiet>}
          <Following live={live} />
          <Warnings warnings={state.warnings} />
          <Found
            state={state}
            desk={allowed}
            topicDesk={allowed}
            unsaved={live.state !== null}
            fields={shape.fields}
          />
        </>
      )}
    </Flex>
  );
};
