import { useId, useState } from 'react';
import { Flex, Searchbar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Card } from '../Card';
import { topicPath } from '../links';
import { useText } from '../text';
import type { TopicLine } from '../../../server/src/desk/topics-contract';
import { matching, nameIn, treeOf, type Branch } from './tree';

const List = styled.ul`
  padding: 0;
  list-style: none;
  & & {
    padding-left: ${({ theme }) => theme.spaces[4]};
  }
`;

const TopicLink = styled(NavLink)`
  display: block;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &.active {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

const Branches = ({ branches }: { branches: readonly Branch[] }) => {
  const { t } = useText();
  const { locale } = useIntl();
  const countOf = ({ enabled, documents }: TopicLine): string => {
    if (documents !== null) return t(enabled ? 'tree.documents' : 'tree.off', { count: documents });
    return enabled ? '' : t('tree.switchedOff');
  };
  return (
    <List>
      {branches.map(({ topic, children }) => (
        <li key={topic.documentId}>
          <TopicLink to={topicPath(topic.documentId)}>
            {nameIn(topic, locale)}
            <Typography variant="pi" textColor="neutral600">
              {' '}
              {countOf(topic)}
            </Typography>
          </TopicLink>
          {children.length > 0 && <Branches branches={children} />}
        </li>
      ))}
    </List>
  );
};

export const Tree = ({ topics }: { topics: readonly TopicLine[] }) => {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const branches = matching(treeOf(topics), typed);
  return (
    <Card title={t('tree.title', { count: topics.length })}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Searchbar
          name={id}
          value={typed}
          clearLabel={t('picker.clear')}
          placeholder={t('tree.search')}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => setTyped('')}
        >
          {t('tree.search')}
        </Searchbar>
        <nav aria-label={t('tree.label')}>
          <Branches branches={branches} />
        </nav>
        <div role="status">
          {branches.length === 0 && (
            <Typography textColor="neutral600">{t(topics.length ? 'picker.none' : 'tree.empty')}</Typography>
          )}
        </div>
      </Flex>
    </Card>
  );
};
