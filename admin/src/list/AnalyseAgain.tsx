import { lazy, Suspense, useCallback, useRef } from 'react';
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { DocumentsRequest } from '../../../server/src/desk/jobs-contract';
import { useNewsroomSettingsQuery } from '../api';
import { DECIDE } from '../permissions';
import { useText } from '../text';

const AnalyseDialog = lazy(() => import('./AnalyseDialog'));

/** The bulk action of the list view, on types that take part and for roles that decide. */
export const AnalyseAgain: BulkActionComponent = ({ documents, model }) => {
  const { t } = useText();
  const { allowedActions } = useRBAC(DECIDE);
  const { data: settings } = useNewsroomSettingsQuery(undefined, { skip: !allowedActions.canDecide });
  const request = useRef<DocumentsRequest>({ uid: model, documents: [] });
  request.current = {
    uid: model,
    documents: documents.map(({ documentId, locale }) => ({ documentId, locale: locale ?? null })),
  };
  // One and the same component as long as the dialog is open: another one would take its focus away.
  const Content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <Suspense fallback={<Loader small>{t('loading')}</Loader>}>
        <AnalyseDialog request={request.current} onClose={onClose} />
      </Suspense>
    ),
    [t],
  );
  if (!settings?.subjects.includes(model)) return null;
  return {
    label: t('again.label'),
    variant: 'tertiary',
    dialog: {
      type: 'modal',
      title: t('again.label'),
      content: Content,
    },
  };
};
