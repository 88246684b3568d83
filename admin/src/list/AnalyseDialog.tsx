import { useSyncExternalStore } from 'react';
import { Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { Notice } from '../Notice';
import { useNewsroomAnalyseMutation } from './api';
import { analyseAll, currentProgress, onProgress, type Progress, type Target } from './work';

const Report = ({ progress: { done, of, changed, failed, running } }: { progress: Progress }) => {
  const { t } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {running && (
        <ProgressBar
          size="S"
          aria-label={t('again.label')}
          value={(100 * done) / of}
          // The Design System draws the value and tells no screen reader of it.
          aria-valuenow={done}
          aria-valuemax={of}
        />
      )}
      <Typography role="status">
        {t(running ? 'again.running' : 'again.done', { done, of, changed })}
      </Typography>
      {failed.map(({ title, message }, index) => (
        <Notice key={index} tone="danger">
          {t('again.failed', { title, message: message ?? t('queue.failure') })}
        </Notice>
      ))}
    </Flex>
  );
};

/** Asks, then shows how far the work is. Closed while it runs, it goes on; opened again, it shows that. */
const AnalyseDialog = ({ targets, onClose }: { targets: Target[]; onClose: () => void }) => {
  const { t } = useText();
  const [send] = useNewsroomAnalyseMutation();
  const progress = useSyncExternalStore(onProgress, currentProgress);
  const start = () =>
    void analyseAll(targets, ({ uid, documentId, locale }) => send({ uid, documentId, locale }));
  return (
    <>
      <Modal.Body>
        {progress ? (
          <Report progress={progress} />
        ) : (
          <Typography>{t('again.ask', { count: targets.length })}</Typography>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t(progress ? 'again.close' : 'speaker.cancel')}
        </Button>
        {!progress && <Button onClick={start}>{t('again.start')}</Button>}
      </Modal.Footer>
    </>
  );
};

export default AnalyseDialog;
