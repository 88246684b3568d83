import { Box, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise, Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink, Route, Routes, useParams } from 'react-router-dom';
import type { Workbench } from '../../../server/src/desk/topics-contract';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { TOPICS } from '../links';
import { READ } from '../permissions';
import { ReadersPage } from '../ReadersPage';
import { useText } from '../text';
import { useNewsroomTopicQuery, useNewsroomWorkbenchQuery } from './api';
import { Files } from './Files';
import { TopicEditor } from './TopicEditor';
import { Tree } from './Tree';

const Chosen = ({ workbench }: { workbench: Workbench }) => {
  const { documentId = '' } = useParams();
  const answer = useNewsroomTopicQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <Answered answer={{ ...answer, data: answer.currentData }}>
      {(stored) => (
        <TopicEditor key={documentId} stored={stored} workbench={workbench} onReload={answer.refetch} />
      )}
    </Answered>
  );
};

const Topics = () => {
  const { t } = useText();
  const answer = useNewsroomWorkbenchQuery(undefined, {
    refetchOnMountOrArgChange: true,
    refetchOnReconnect: true,
  });
  const editable = answer.data?.can.edit === true;
  return (
    <>
      <Layouts.Header
        title={t('topicsPage.title')}
        subtitle={t('topicsPage.subtitle')}
        primaryAction={
          editable && (
            <LinkButton tag={NavLink} to={`${TOPICS}/new`} startIcon={<Plus />}>
              {t('topicsPage.new')}
            </LinkButton>
          )
        }
        secondaryAction={
          <LinkButton
            tag={NavLink}
            to={`${TOPICS}/files`}
            variant="secondary"
            startIcon={<ArrowsCounterClockwise />}
          >
            {t('topicsPage.files')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          <Answered answer={answer}>
            {(workbench) => (
              <Grid.Root gap={6}>
                <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
                  <Tree topics={workbench.topics} />
                </Grid.Item>
                <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
                  <Routes>
                    <Route
                      index
                      element={
                        <Card title={t('topicsPage.chooseTitle')}>
                          <Flex>
                            <Typography textColor="neutral600">{t('topicsPage.choose')}</Typography>
                          </Flex>
                        </Card>
                      }
                    />
                    <Route
                      path="new"
                      element={
                        <TopicEditor
                          key="new"
                          stored={null}
                          workbench={workbench}
                          onReload={() => undefined}
                        />
                      }
                    />
                    <Route path="files" element={<Files editable={editable} />} />
                    <Route path=":documentId" element={<Chosen workbench={workbench} />} />
                  </Routes>
                </Grid.Item>
              </Grid.Root>
            )}
          </Answered>
        </Box>
      </Layouts.Content>
    </>
  );
};

const TopicsPage = () => {
  const { t } = useText();
  return (
    <ReadersPage permissions={READ} title={t('topicsPage.title')}>
      <Topics />
    </ReadersPage>
  );
};

export default TopicsPage;
