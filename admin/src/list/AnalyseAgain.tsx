import { lazy, Suspense, useCallback, useRef } from 'react';
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useNewsroomSettingsQuery } from '../api';
import { DECIDE } from '../permissions';
import { useText } from '../text';
import { forget, type Target } from './work';

const AnalyseDialog = lazy(() => import('./AnalyseDialog'));

/** The bulk action of the list view, on types that take part and for roles that decide. */
export const AnalyseAgain: BulkActionComponent = ({ documents, model }) => {
  const { t } = useText();
  const { allowedActions } = useRBAC(DECIDE);
  const { data: settings } = useNewsroomSettingsQuery(undefined, { skip: !allowedActions.canDecide });
  const targets = useRef<Target[]>([]);
  targets.current = documents.map(({ documentId, locale, title }) => ({
    uid: model,
    documentId,
    locale: locale ?? null,
    title: typeof title === 'string' ? title : documentId,
  }));
  // One and the same component as long as the dialog is open: another one would take its focus away.
  const Content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <Suspense fallback={<Loader small>{t('loading')}</Loader>}>
        <AnalyseDialog targets={targets.current} onClose={onClose} />
      </Suspense>
    ),
    [t],
  );
  if (!settings?.subjects.includes(model)) return null;
  return {
    label: t('again.label'),
    variant: 'tertiary',
    onClick: forget,
    dialog: {
      type: 'modal',
      title: t('again.label'),
      content: Content,
    },
  };
};
