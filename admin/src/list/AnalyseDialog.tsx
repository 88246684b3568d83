import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { DocumentsRequest } from '../../../server/src/desk/jobs-contract';
import { useNewsroomAnalyseDocumentsMutation } from '../jobs/api';
import { JobList } from '../jobs/JobList';
import { ofType } from '../jobs/state';
import { useJobs } from '../jobs/useJobs';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';

/** Asks, then shows how far the work is. It goes on whatever is closed; opened again, the dialogue shows it. */
const AnalyseDialog = ({ request, onClose }: { request: DocumentsRequest; onClose: () => void }) => {
  const { t } = useText();
  const failure = useFailure();
  const [start, { data: started, error, isLoading }] = useNewsroomAnalyseDocumentsMutation();
  const { data } = useJobs();
  const jobs = ofType(data?.jobs ?? [], request.uid);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {!started && <Typography>{t('again.ask', { count: request.documents.length })}</Typography>}
          {error !== undefined && <Notice tone="danger">{failure(error)}</Notice>}
          {jobs.length > 0 && (
            <Flex direction="column" alignItems="stretch" gap={3}>
              {!started && <Typography variant="sigma">{t('again.before')}</Typography>}
              <JobList jobs={jobs} />
            </Flex>
          )}
          {started && <Typography textColor="neutral600">{t('again.leave')}</Typography>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t(started ? 'again.close' : 'speaker.cancel')}
        </Button>
        {!started && (
          <Button loading={isLoading} onClick={() => void start(request)}>
            {t('again.start')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

export default AnalyseDialog;
