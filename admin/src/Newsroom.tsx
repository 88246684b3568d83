import { lazy, Suspense } from 'react';
import { Box, Flex } from '@strapi/design-system';
import { Page, useAuth, useRBAC } from '@strapi/strapi/admin';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import { isOpen } from './jobs/state';
import { useJobs } from './jobs/useJobs';
import { ROOT } from './links';
import { ANY, RATES } from './permissions';
import { sectionsFor, type Section } from './sections';
import { useText } from './text';

const ImportPage = lazy(() => import('./importing/ImportPage'));
const QueuePage = lazy(() => import('./queue/QueuePage'));
const TopicsPage = lazy(() => import('./topics/TopicsPage'));
const PeoplePage = lazy(() => import('./people/PeoplePage'));
const HistoryPage = lazy(() => import('./history/HistoryPage'));
const WorkPage = lazy(() => import('./jobs/WorkPage'));
const RatesPage = lazy(() => import('./rates/RatesPage'));

const Tab = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[1]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Navigation = ({ sections }: { sections: Section[] }) => {
  const { t } = useText();
  const { data } = useJobs({ skip: !sections.some(({ path }) => path === 'work') });
  const open = data?.jobs.filter(isOpen).length ?? 0;
  return (
    <Box
      tag="nav"
      aria-label={t('nav.label')}
      background="neutral0"
      paddingLeft={{ initial: 4, large: 10 }}
      paddingRight={{ initial: 4, large: 10 }}
      shadow="tableShadow"
    >
      <Flex gap={6}>
        {sections.map(({ path, title }) => (
          <Tab key={path} to={path ? `${ROOT}/${path}` : ROOT} end={!path}>
            {path === 'work' && open > 0 ? t('work.count', { count: open }) : t(title)}
          </Tab>
        ))}
      </Flex>
    </Box>
  );
};

/** The plugin's pages; each asks for its permissions itself. */
const Rooms = () => {
  const { t } = useText();
  const desk = useRBAC(ANY);
  const rates = useRBAC(RATES);
  if (desk.isLoading || rates.isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  const sections = sectionsFor(desk.allowedActions, rates.allowedActions);
  const elsewhere = sections.every(({ path }) => path !== '') && sections[0];
  return (
    <>
      {sections.length > 1 && <Navigation sections={sections} />}
      <Suspense fallback={<Page.Loading>{t('loading')}</Page.Loading>}>
        <Routes>
          <Route index element={elsewhere ? <Navigate to={elsewhere.path} replace /> : <ImportPage />} />
          <Route path="queue" element={<QueuePage />} />
          <Route path="topics/*" element={<TopicsPage />} />
          <Route path="people/*" element={<PeoplePage />} />
          <Route path="history" element={<HistoryPage />} />
          <Route path="work" element={<WorkPage />} />
          <Route path="rates" element={<RatesPage />} />
          <Route path="*" element={<Navigate to={ROOT} replace />} />
        </Routes>
      </Suspense>
    </>
  );
};

/** What stands under the plugin's menu link. */
const Newsroom = () => {
  const { t } = useText();
  const isLoading = useAuth('Newsroom', ({ isLoading }) => isLoading);
  // Strapi draws its pages before the editor's permissions have come when the server is slow, and useRBAC never asks
  // again: whoever asks now is told that nothing is allowed.
  return isLoading ? <Page.Loading>{t('loading')}</Page.Loading> : <Rooms />;
};

export default Newsroom;
