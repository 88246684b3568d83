import { useEffect, useId, useState } from 'react';
import { Flex, Searchbar, Typography } from '@strapi/design-system';
import { NavLink, Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PersonLine } from '../../../server/src/desk/people-contract';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { personPath } from '../links';
import { Pages } from '../Pages';
import { READ } from '../permissions';
import { Rows } from '../rates/Rows';
import { ReadersPage } from '../ReadersPage';
import { useText } from '../text';
import { useNewsroomRegisterQuery } from './api';
import { Person } from './Person';

const PAUSE_MS = 300;

const Name = styled(NavLink)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;

const Line = ({
  person: { documentId, name, role, organisation, aliases, quotes },
}: {
  person: PersonLine;
}) => {
  const { t } = useText();
  const facts = [role, organisation, aliases.length > 0 && t('people.also', { names: aliases.join(', ') })];
  return (
    <li>
      <Flex justifyContent="space-between" gap={4} alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Name to={personPath(documentId)}>{name}</Name>
          <Typography textColor="neutral600">{facts.filter(Boolean).join(' · ')}</Typography>
        </Flex>
        <Typography textColor="neutral600">{t('people.quotes', { count: quotes })}</Typography>
      </Flex>
    </li>
  );
};

const Register = () => {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ search: '', page: 1 });
  useEffect(() => {
    const search = typed.trim();
    if (search === asked.search) return;
    const timer = setTimeout(() => setAsked({ search, page: 1 }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, asked.search]);
  const answer = useNewsroomRegisterQuery(asked, {
    refetchOnMountOrArgChange: true,
    refetchOnReconnect: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Searchbar
        name={id}
        value={typed}
        clearLabel={t('picker.clear')}
        placeholder={t('people.search')}
        onChange={(event) => setTyped(event.target.value)}
        onClear={() => setTyped('')}
      >
        {t('people.search')}
      </Searchbar>
      <Answered answer={answer}>
        {({ people, page, pages, total }) => (
          <Card title={t('people.count', { count: total })}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <div role="status">
                {people.length === 0 && (
                  <Typography textColor="neutral600">
                    {t(asked.search ? 'picker.none' : 'people.none')}
                  </Typography>
                )}
              </div>
              {people.length > 0 && (
                <Rows>
                  {people.map((person) => (
                    <Line key={person.documentId} person={person} />
                  ))}
                </Rows>
              )}
              <Pages page={page} pages={pages} onTurn={(page) => setAsked({ ...asked, page })} />
            </Flex>
          </Card>
        )}
      </Answered>
    </Flex>
  );
};

const PeoplePage = () => {
  const { t } = useText();
  return (
    <ReadersPage permissions={READ} title={t('people.title')} subtitle={t('people.subtitle')}>
      <Routes>
        <Route index element={<Register />} />
        <Route path=":documentId" element={<Person />} />
      </Routes>
    </ReadersPage>
  );
};

export default PeoplePage;
