import { Link } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import { useRBAC } from '@strapi/strapi/admin';
import { useNewsroomSettingsQuery } from '../api';
import { isOpen } from '../jobs/state';
import { useJobs } from '../jobs/useJobs';
import { WORK } from '../links';
import { READ } from '../permissions';
import { useText } from '../text';

/** Whoever comes back to the list sees that its documents are still being analysed, and how far that is. */
const WorkLink = () => {
  const { t } = useText();
  const { slug = '' } = useParams();
  const { allowedActions } = useRBAC(READ);
  const { data: settings } = useNewsroomSettingsQuery(undefined, { skip: !allowedActions.canRead });
  const { data } = useJobs({ skip: !settings?.subjects.includes(slug) });
  const job = data?.jobs.find(
    (job) => isOpen(job) && (job.kind === 'archive' || (job.kind === 'documents' && job.uid === slug)),
  );
  if (!job) return null;
  return (
    <Link tag={NavLink} to={WORK}>
      {t('work.link', { done: job.done, total: job.total })}
    </Link>
  );
};

export default WorkLink;
