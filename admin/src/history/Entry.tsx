import type { ReactNode } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { HistoryEntry } from '../../../server/src/desk/history-contract';
import { documentPath, historyPath } from '../links';
import { showMoment } from '../rates/days';
import { useText } from '../text';
import { wordingOf } from './actions';

/** What was decided, in a sentence. */
export const useWhat = (): ((entry: HistoryEntry) => string) => {
  const { t } = useText();
  return (entry) => {
    const { key, values } = wordingOf(entry, t('history.gone'));
    return t(key, values);
  };
};

/** One decision: what, on which document, who and when. */
export const Entry = ({ entry, action }: { entry: HistoryEntry; action: ReactNode }) => {
  const { t } = useText();
  const { locale } = useIntl();
  const what = useWhat();
  const { subject, by, at } = entry;
  return (
    <li>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography>{what(entry)}</Typography>
          {subject &&
            (subject.title === null ? (
              <Typography variant="pi" textColor="neutral600">
                {t('history.hidden')}
              </Typography>
            ) : (
              <Flex gap={4} wrap="wrap">
                <Link tag={NavLink} to={documentPath(subject)}>
                  {subject.title || subject.documentId}
                </Link>
                <Link
                  tag={NavLink}
                  to={historyPath({
                    uid: subject.uid,
                    documentId: subject.documentId,
                    ...(subject.locale && { locale: subject.locale }),
                  })}
                >
                  {t('history.ofDocument')}
                </Link>
              </Flex>
            ))}
          <Typography variant="pi" textColor="neutral600">
            {t('history.line', { by, at: showMoment(at, locale) })}
          </Typography>
        </Flex>
        {action}
      </Flex>
    </li>
  );
};
