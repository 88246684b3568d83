import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Duplicate, Failure } from '../failure';
import { interviewPath } from '../links';
import { Notice } from '../Notice';
import { useText } from '../text';

/** "Already imported", with the way to the interview that stands there. */
export const DuplicateNotice = ({ duplicate }: { duplicate: Duplicate }) => {
  const { t } = useText();
  return (
    <Notice
      tone="warning"
      action={
        <Link tag={NavLink} to={interviewPath(duplicate)}>
          {t('duplicate.open')}
        </Link>
      }
    >
      {t('duplicate.message', { title: duplicate.title })}
    </Notice>
  );
};

export const FailureNotice = ({ failure }: { failure: Failure }) => {
  const { t } = useText();
  if (failure.duplicate) return <DuplicateNotice duplicate={failure.duplicate} />;
  const message = failure.kind === 'tooLarge' ? t('failure.tooLarge') : failure.message;
  return <Notice tone="danger">{message ?? t('failure.unknown')}</Notice>;
};
