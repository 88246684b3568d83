import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Answered } from '../Answered';
import { documentPath } from '../links';
import { useText } from '../text';
import { useNewsroomJobQuery } from './api';

/** Which documents were left as they were, and why. */
export const Failures = ({ id }: { id: number }) => {
  const { t } = useText();
  const answer = useNewsroomJobQuery(id);
  return (
    <Answered answer={answer}>
      {({ failures, failed }) => (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {failures.map((failure) => (
            <li key={`${failure.uid} ${failure.documentId} ${failure.locale}`}>
              {failure.title === null ? (
                <Typography fontWeight="bold">{t('job.unknown')}</Typography>
              ) : (
                <Link tag={NavLink} to={documentPath(failure)}>
                  {failure.title || failure.documentId}
                </Link>
              )}
              <Typography tag="p" textColor="neutral600">
                {failure.message}
              </Typography>
            </li>
          ))}
          {failed > failures.length && (
            <li>
              <Typography textColor="neutral600">
                {t('impact.more', { count: failed - failures.length })}
              </Typography>
            </li>
          )}
        </Flex>
      )}
    </Answered>
  );
};
