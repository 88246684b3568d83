import { useState, type ReactNode } from 'react';
import { Box, Button, Dialog, Field, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { Card } from './Card';
import { useText } from './text';
import { useFailure } from './useFailure';
import { useFocusBack } from './useFocusBack';

/** Makes one record part of another for good: chosen, asked once more, done, and on to the one that is left. */
export const MergeCard = ({
  intro,
  from,
  into,
  picker,
  isMerging,
  onMerge,
}: {
  intro: string;
  /** The name of the record that goes. */
  from: string;
  /** The record that is left; null until one is chosen. */
  into: { name: string; path: string } | null;
  picker: ReactNode;
  isMerging: boolean;
  onMerge: () => Promise<object | { error: unknown }>;
}) => {
  const { t } = useText();
  const failure = useFailure();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [asking, setAsking] = useState(false);
  useFocusBack(asking);

  const merge = async () => {
    setAsking(false);
    if (!into || isMerging) return;
    const answer = await onMerge();
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: failure(answer.error) });
      return;
    }
    toggleNotification({ type: 'success', message: t('merge.done', { from, into: into.name }) });
    navigate(into.path);
  };

  return (
    <Card title={t('merge.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {intro}
        </Typography>
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Box minWidth="280px">
            <Field.Root>
              <Field.Label>{t('merge.into')}</Field.Label>
              {picker}
            </Field.Root>
          </Box>
          <Button
            variant="danger-light"
            loading={isMerging}
            aria-disabled={!into}
            onClick={() => into && setAsking(true)}
          >
            {t('merge.act')}
          </Button>
        </Flex>
      </Flex>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <ConfirmDialog title={t('merge.title')} onConfirm={() => void merge()}>
          {t('merge.sure', { from, into: into?.name ?? '' })}
        </ConfirmDialog>
      </Dialog.Root>
    </Card>
  );
};
