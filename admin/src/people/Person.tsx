import { useState } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import type { SaidQuote } from '../../../server/src/desk/people-contract';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { INTEGRITIES, LabelMark, REVIEWS } from '../labels';
import { documentPath, PEOPLE } from '../links';
import { Pages } from '../Pages';
import { Rows } from '../rates/Rows';
import { useText } from '../text';
import { HistoryLink } from '../history/HistoryLink';
import { Aliases } from './Aliases';
import { useNewsroomPersonQuery } from './api';
import { MergePerson } from './MergePerson';

const Said = ({
  quote: { text, role, date, review, integrity, public: shown, source },
}: {
  quote: SaidQuote;
}) => {
  const { t } = useText();
  const { locale } = useIntl();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
  return (
    <li>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography textColor={text === null ? 'neutral600' : 'neutral800'}>
          {text === null ? t('people.hiddenQuote') : `“${text}”`}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {[day, role, shown && t('quote.public')].filter(Boolean).join(' · ')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <LabelMark label={REVIEWS[review]} />
          <LabelMark label={INTEGRITIES[integrity]} />
          {source && (
            <Link tag={NavLink} to={documentPath(source)}>
              {source.title || source.documentId}
            </Link>
          )}
        </Flex>
      </Flex>
    </li>
  );
};

/** One person: other names, everything they said, and the way to make two records one. */
export const Person = () => {
  const { t } = useText();
  const { documentId = '' } = useParams();
  const [page, setPage] = useState(1);
  const answer = useNewsroomPersonQuery(
    { documentId, page },
    { refetchOnMountOrArgChange: true, refetchOnReconnect: true },
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Link tag={NavLink} to={PEOPLE} startIcon={<ArrowLeft />}>
        {t('people.back')}
      </Link>
      <Answered answer={answer}>
        {({ person, quotes, pages, can }) => (
          <>
            <Card title={person.name} action={<HistoryLink of={{ person: documentId }} />}>
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Typography textColor="neutral600">
                  {[person.role, person.organisation].filter(Boolean).join(' · ') || t('people.noRole')}
                </Typography>
                <Aliases key={person.aliases.join('\n')} person={person} editable={can.edit} />
              </Flex>
            </Card>
            <Card title={t('people.said', { count: person.quotes })}>
              <Flex direction="column" alignItems="stretch" gap={4}>
                {quotes.length > 0 ? (
                  <Rows>
                    {quotes.map((quote) => (
                      <Said key={quote.documentId} quote={quote} />
                    ))}
                  </Rows>
                ) : (
                  <Typography textColor="neutral600">{t('people.saidNothing')}</Typography>
                )}
                <Pages page={page} pages={pages} onTurn={setPage} />
              </Flex>
            </Card>
            {can.edit && <MergePerson person={person} />}
          </>
        )}
      </Answered>
    </Flex>
  );
};
