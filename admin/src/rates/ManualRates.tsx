import { Flex, Typography } from '@strapi/design-system';
import type { ManualRateRow } from '../../../server/src/desk/rates-contract';
import { Card } from '../Card';
import { ManualForm } from './ManualForm';
import { publishedStatement } from './numbers';
import { Rows } from './Rows';
import { useWording } from './useWording';

const Row = ({ rate }: { rate: ManualRateRow }) => {
  const { t, marks, day } = useWording();
  const { effectiveDate, expiresOn, author } = rate;
  return (
    <li>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="h3" fontWeight="bold">
          {publishedStatement(rate, marks)}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t(author ? 'manual.spanBy' : 'manual.span', {
            from: day(effectiveDate),
            to: day(expiresOn),
            author,
          })}
        </Typography>
      </Flex>
    </li>
  );
};

/** Rates that a person typed, where no bank publishes one: in force until their last day. */
export const ManualRates = ({ rates, canEdit }: { rates: ManualRateRow[]; canEdit: boolean }) => {
  const { t } = useWording();
  return (
    <Card title={t('manual.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="p" textColor="neutral600">
          {t('manual.intro')}
        </Typography>
        {rates.length > 0 && (
          <Rows aria-label={t('manual.inForce')}>
            {rates.map((rate) => (
              <Row key={rate.documentId} rate={rate} />
            ))}
          </Rows>
        )}
        {canEdit && <ManualForm />}
      </Flex>
    </Card>
  );
};
