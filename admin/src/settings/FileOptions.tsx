import { Box, Flex, Typography } from '@strapi/design-system';
import type { FixedOptions } from '../../../server/src/desk/settings-contract';
import { Card } from '../Card';
import { useText } from '../text';

const Line = ({ name, value, why }: { name: string; value: string; why: string }) => (
  <div>
    <Typography tag="dt" variant="pi" fontWeight="bold">
      {name}
    </Typography>
    <Box tag="dd" paddingTop={1}>
      <Typography tag="p">{value}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {why}
      </Typography>
    </Box>
  </div>
);

/** What the app's own configuration alone may say, and why. */
export const FileOptions = ({
  fixed: { subjects, loadTaxonomy, allowedHosts, movedBanks },
}: {
  fixed: FixedOptions;
}) => {
  const { t } = useText();
  return (
    <Card title={t('settings.file')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{t('settings.fileWhy')}</Typography>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
          <Line name={t('fixed.subjects')} value={subjects.join(', ')} why={t('fixed.subjectsWhy')} />
          <Line
            name={t('fixed.taxonomy')}
            value={t(loadTaxonomy ? 'option.on' : 'option.off')}
            why={t('fixed.taxonomyWhy')}
          />
          <Line
            name={t('fixed.hosts')}
            value={t('fixed.hostsCount', { count: allowedHosts })}
            why={t('fixed.hostsWhy')}
          />
          <Line
            name={t('fixed.addresses')}
            value={movedBanks.join(', ') || t('fixed.addressesNone')}
            why={t('fixed.addressesWhy')}
          />
        </Flex>
      </Flex>
    </Card>
  );
};
