import { Button, Flex, Typography } from '@strapi/design-system';
import type { ManualRateRow } from '../../../server/src/desk/rates-contract';
import { Card } from '../Card';
import { useKeptFocus } from '../panel/useKeptFocus';
import { ManualForm } from './ManualForm';
import { publishedStatement } from './numbers';
import { Rows } from './Rows';
import type { RatesDesk } from './useRatesDesk';
import { useWording } from './useWording';

const Row = ({
  rate,
  busy,
  onWithdraw,
}: {
  rate: ManualRateRow;
  busy: boolean;
  /** Missing where the editor may only look. */
  onWithdraw: (() => void) | null;
}) => {
  const { t, marks, day } = useWording();
  const { effectiveDate, expiresOn, author } = rate;
  const said = publishedStatement(rate, marks);
  return (
    <li>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h3" fontWeight="bold">
            {said}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t(author ? 'manual.spanBy' : 'manual.span', {
              from: day(effectiveDate),
              to: day(expiresOn),
              author,
            })}
          </Typography>
        </Flex>
        {onWithdraw && (
          <Button
            size="S"
            variant="danger-light"
            aria-label={t('manual.withdrawOne', { rate: said })}
            aria-disabled={busy}
            onClick={onWithdraw}
          >
            {t('manual.withdraw')}
          </Button>
        )}
      </Flex>
    </li>
  );
};

/** Rates that a person typed, where no bank publishes one: in force until their last day. */
export const ManualRates = ({ rates, desk }: { rates: ManualRateRow[]; desk: RatesDesk | null }) => {
  const { t } = useWording();
  const { item, acted } = useKeptFocus<HTMLElement>(rates);
  const withdraw = async (documentId: string) => {
    acted();
    await desk?.withdraw(documentId);
  };

  return (
    <Card ref={item} title={t('manual.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="p" textColor="neutral600">
          {t('manual.intro')}
        </Typography>
        {rates.length > 0 && (
          <Rows aria-label={t('manual.inForce')}>
            {rates.map((rate) => (
              <Row
                key={rate.documentId}
                rate={rate}
                busy={desk?.busy ?? false}
                onWithdraw={desk && (() => void withdraw(rate.documentId))}
              />
            ))}
          </Rows>
        )}
        {desk && <ManualForm />}
      </Flex>
    </Card>
  );
};
