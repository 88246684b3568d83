import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { historyPath } from '../links';
import { useText } from '../text';

/** The way to the decisions on one thing alone. */
export const HistoryLink = ({ of }: { of: Record<string, string> }) => {
  const { t } = useText();
  return (
    <Link tag={NavLink} to={historyPath(of)}>
      {t('history.ofThis')}
    </Link>
  );
};
