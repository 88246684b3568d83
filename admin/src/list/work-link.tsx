import { lazy, Suspense } from 'react';

const WorkLink = lazy(() => import('./WorkLink'));

/** For the Content Manager's list views; what it shows is loaded when a list is. */
export const WORK_LINK = {
  name: 'newsroom-work',
  Component: () => (
    <Suspense fallback={null}>
      <WorkLink />
    </Suspense>
  ),
};
