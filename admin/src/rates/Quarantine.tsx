import { useState } from 'react';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { BankHealth, QuarantinedRate } from '../../../server/src/desk/rates-contract';
import { Card } from '../Card';
import { useKeptFocus } from '../panel/useKeptFocus';
import type { QuarantineVerb } from './api';
import { useFocusBack } from '../useFocusBack';
import { publishedStatement } from './numbers';
import { Rows } from './Rows';
import type { RatesDesk } from './useRatesDesk';
import { useWording } from './useWording';

const Waiting = ({
  rate,
  bank,
  busy,
  onJudge,
}: {
  rate: QuarantinedRate;
  bank: string;
  busy: boolean;
  /** Missing where the editor may only look. */
  onJudge: ((verb: QuarantineVerb) => void) | null;
}) => {
  const { t, marks, day, moment } = useWording();
  const said = publishedStatement(rate, marks);
  return (
    <li>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h3" fontWeight="bold">
            {said}
          </Typography>
          <Typography tag="p" textColor="neutral800">
            {rate.reason}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('quarantine.source', { date: day(rate.effectiveDate), bank, at: moment(rate.fetchedAt) })}
          </Typography>
        </Flex>
        {onJudge && (
          <Flex gap={2}>
            <Button
              size="S"
              variant="secondary"
              aria-label={t('quarantine.acceptOne', { rate: said })}
              aria-disabled={busy}
              onClick={() => onJudge('accept')}
            >
              {t('quarantine.accept')}
            </Button>
            <Button
              size="S"
              variant="danger-light"
              aria-label={t('quarantine.dropOne', { rate: said })}
              aria-disabled={busy}
              onClick={() => onJudge('drop')}
            >
              {t('quarantine.drop')}
            </Button>
          </Flex>
        )}
      </Flex>
    </li>
  );
};

/** Rates that looked wrong and that no reader sees until an editor has looked at them. */
export const Quarantine = ({
  rates,
  banks,
  desk,
}: {
  rates: QuarantinedRate[];
  banks: BankHealth[];
  desk: RatesDesk | null;
}) => {
  const { t, marks, day } = useWording();
  const [dropping, setDropping] = useState<QuarantinedRate | null>(null);
  useFocusBack(dropping !== null);
  const { item, acted } = useKeptFocus<HTMLElement>(rates);

  const judge = async (documentId: string, verb: QuarantineVerb) => {
    acted();
    await desk?.judge(documentId, verb);
  };

  return (
    <Card ref={item} title={t('quarantine.title', { count: rates.length })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t(rates.length ? 'quarantine.intro' : 'quarantine.none')}
        </Typography>
        <Rows>
          {rates.map((rate) => (
            <Waiting
              key={rate.documentId}
              rate={rate}
              bank={banks.find(({ slug }) => slug === rate.bank)?.name ?? rate.bank}
              busy={desk?.busy ?? false}
              onJudge={
                desk && ((verb) => (verb === 'drop' ? setDropping(rate) : void judge(rate.documentId, verb)))
              }
            />
          ))}
        </Rows>
      </Flex>
      <Dialog.Root open={dropping !== null} onOpenChange={(open) => !open && setDropping(null)}>
        <ConfirmDialog
          title={t('quarantine.dropTitle')}
          onConfirm={() => {
            if (!dropping) return;
            // Closed first, so that the focus comes back here before the rate goes.
            setDropping(null);
            void judge(dropping.documentId, 'drop');
          }}
        >
          {dropping &&
            t('quarantine.dropBody', {
              rate: publishedStatement(dropping, marks),
              date: day(dropping.effectiveDate),
            })}
        </ConfirmDialog>
      </Dialog.Root>
    </Card>
  );
};
