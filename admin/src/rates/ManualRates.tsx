import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ManualRateRow } from '../../../server/src/desk/rates-contract';
import { Card } from '../Card';
import { ratePath } from '../links';
import { ManualForm } from './ManualForm';
import { publishedStatement } from './numbers';
import { Rows } from './Rows';
import { useWording } from './useWording';

const Row = ({ rate, canEdit }: { rate: ManualRateRow; canEdit: boolean }) => {
  const { t, marks, day } = useWording();
  const said = publishedStatement(rate, marks);
  return (
    <li>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h3" fontWeight="bold">
            {said}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('manual.span', {
              from: day(rate.effectiveDate),
              to: day(rate.expiresOn),
              author: rate.author,
            })}
          </Typography>
        </Flex>
        {canEdit && (
          <Link tag={NavLink} to={ratePath(rate.documentId)} aria-label={t('manual.openOne', { rate: said })}>
            {t('manual.open')}
          </Link>
        )}
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
              <Row key={rate.documentId} rate={rate} canEdit={canEdit} />
            ))}
          </Rows>
        )}
        {canEdit && <ManualForm />}
      </Flex>
    </Card>
  );
};
