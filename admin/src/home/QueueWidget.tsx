import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNewsroomQueueCountQuery } from '../queue/api';
import { useText } from '../text';
import { Asked } from './Asked';

/** How much waits for review, and since when. */
export const QueueWidget = () => {
  const { t } = useText();
  const intl = useIntl();
  const answer = useNewsroomQueueCountQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Asked answer={answer}>
      {({ waiting, more, oldest }) =>
        oldest === null ? (
          <Widget.NoData>{t('home.nothing')}</Widget.NoData>
        ) : (
          <Flex direction="column" justifyContent="center" height="100%" gap={2} padding={4}>
            <Typography variant="alpha" tag="p">
              {t(more ? 'home.moreWait' : 'home.wait', { count: waiting })}
            </Typography>
            <Typography textColor="neutral600">
              {t('home.oldest', {
                since: intl.formatDate(oldest, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </Typography>
          </Flex>
        )
      }
    </Asked>
  );
};
