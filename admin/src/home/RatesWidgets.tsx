import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Mark } from '../labels';
import { useNewsroomRatesQuery } from '../rates/api';
import { useWording } from '../rates/useWording';
import { Asked } from './Asked';

/** Where a site's header takes its readouts from. */
const HEADER = 'header';

// Both widgets ask the same question; the store sends it once.
const useRates = () =>
  useNewsroomRatesQuery({ locale: useWording().locale }, { refetchOnMountOrArgChange: true });

const Rows = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={4} style={{ listStyle: 'none' }}>
    {children}
  </Flex>
);

/** The header's readouts as readers see them. */
export const RatesWidget = () => {
  const { t, day } = useWording();
  return (
    <Asked answer={useRates()}>
      {({ widgets }) => {
        const shown = widgets.filter(({ placement, enabled }) => enabled && placement === HEADER);
        if (!shown.length) return <Widget.NoData>{t('home.noRates', { header: HEADER })}</Widget.NoData>;
        return (
          <Rows>
            {shown.map(({ documentId, label, readout: { text, effectiveDate, status, missed } }) => (
              <Flex key={documentId} tag="li" justifyContent="space-between" gap={3} wrap="wrap">
                <Typography>{label}</Typography>
                <Flex gap={2} wrap="wrap">
                  <Typography fontWeight="bold">{text ?? t('widget.none')}</Typography>
                  {effectiveDate && (
                    <Typography variant="pi" textColor="neutral600">
                      {day(effectiveDate)}
                    </Typography>
                  )}
                  {status === 'stale' && <Mark tone="warning">{t('widget.stale', { missed })}</Mark>}
                </Flex>
              </Flex>
            ))}
          </Rows>
        );
      }}
    </Asked>
  );
};

/** Banks that are late or fail, each with its own sentence. */
export const BanksWidget = () => {
  const { t } = useWording();
  return (
    <Asked answer={useRates()}>
      {({ banks }) => {
        const troubled = banks.filter(({ status }) => status === 'late' || status === 'failing');
        if (!troubled.length) return <Widget.NoData>{t('home.banksFine')}</Widget.NoData>;
        return (
          <Rows>
            {troubled.map(({ slug, name, status, message }) => (
              <Flex key={slug} tag="li" direction="column" alignItems="stretch" gap={1}>
                <Flex gap={2} wrap="wrap">
                  <Typography fontWeight="bold">{name}</Typography>
                  <Mark tone={status === 'failing' ? 'danger' : 'warning'}>
                    {t(status === 'failing' ? 'bank.failing' : 'bank.late')}
                  </Mark>
                </Flex>
                {message && (
                  <Typography variant="pi" textColor="neutral600">
                    {message}
                  </Typography>
                )}
              </Flex>
            ))}
          </Rows>
        );
      }}
    </Asked>
  );
};
