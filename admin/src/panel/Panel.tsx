import { lazy, Suspense } from 'react';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useNewsroomSettingsQuery } from '../api';
import { READ } from '../permissions';
import { useText } from '../text';

const PanelBody = lazy(() => import('./PanelBody'));

/** Beside the form of each type that the newsroom watches; other types and roles see nothing. */
export const NewsroomPanel: PanelComponent = ({ model, document, activeTab }) => {
  const { t } = useText();
  const { allowedActions } = useRBAC(READ);
  const { data: settings } = useNewsroomSettingsQuery(undefined, { skip: !allowedActions.canRead });
  const shape = settings?.forms[model];
  if (!shape) return null;
  return {
    title: t('plugin.name'),
    content: (
      <Suspense fallback={<Loader small>{t('loading')}</Loader>}>
        <PanelBody
          uid={model}
          shape={shape}
          documentId={document?.documentId}
          locale={document?.locale ?? null}
          besidePublished={activeTab === 'published'}
        />
      </Suspense>
    ),
  };
};
