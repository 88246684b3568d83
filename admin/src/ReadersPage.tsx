import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import { Layouts, Page, useRBAC, type Permission } from '@strapi/strapi/admin';
import { useText } from './text';

/** A page for those who may read it, and what stands in its place while that is asked, failed, or refused. */
export const ReadersPage = ({
  permissions,
  title,
  subtitle,
  children,
}: {
  /** At module level: useRBAC compares them by reference. One of them ends in `read`. */
  permissions: Permission[];
  title: string;
  /** Without it the children draw a header of their own. */
  subtitle?: string;
  children: ReactNode;
}) => {
  const { t } = useText();
  const { allowedActions, isLoading, error } = useRBAC(permissions);
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (error) return <Page.Error />;
  if (!allowedActions.canRead) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      {subtitle === undefined ? (
        children
      ) : (
        <>
          <Layouts.Header title={title} subtitle={subtitle} />
          <Layouts.Content>
            <Box paddingBottom={8}>{children}</Box>
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
};
