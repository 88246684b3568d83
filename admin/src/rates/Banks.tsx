import { Button, Flex, Link, ProgressBar, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { BankHealth, BankStatus } from '../../../server/src/desk/rates-contract';
import { Card } from '../Card';
import { Mark, type Tone } from '../labels';
import type { MessageKey } from '../text';
import { Facts } from './Facts';
import { Rows } from './Rows';
import type { RatesDesk } from './useRatesDesk';
import { useWording } from './useWording';

const STATUSES: Record<BankStatus, { key: MessageKey; tone: Tone }> = {
  ok: { key: 'bank.ok', tone: 'success' },
  late: { key: 'bank.late', tone: 'warning' },
  failing: { key: 'bank.failing', tone: 'danger' },
  idle: { key: 'bank.idle', tone: 'neutral' },
  off: { key: 'bank.off', tone: 'neutral' },
};

const Progress = ({ bank: { name, running } }: { bank: BankHealth }) => {
  const { t } = useWording();
  if (!running) return null;
  const { done, of } = running;
  const said = of === null ? t('bank.answered', { done }) : t('bank.answeredOf', { done, of });
  return (
    <Flex gap={3} wrap="wrap">
      <ProgressBar
        size="S"
        aria-label={t('bank.refreshing', { bank: name })}
        value={of ? (100 * done) / of : 0}
        // The Design System draws the value and tells no screen reader of it.
        aria-valuenow={of === null ? undefined : done}
        aria-valuemax={of ?? undefined}
        aria-valuetext={said}
      />
      <Typography variant="pi" textColor="neutral600">
        {said}
      </Typography>
    </Flex>
  );
};

const Health = ({ bank, desk }: { bank: BankHealth; desk: RatesDesk | null }) => {
  const { t, day, moment, bank: describe } = useWording();
  const { slug, status, message, running, termsUrl } = bank;
  const { key, tone } = STATUSES[status];
  const at = (when: string | null) => (when ? moment(when) : t('bank.never'));
  const busy = desk?.busy || running !== null;
  return (
    <li>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Flex gap={2} wrap="wrap">
              <Typography tag="h3" fontWeight="bold">
                {describe(bank)}
              </Typography>
              <Mark tone={tone}>{t(key)}</Mark>
            </Flex>
            {message && (
              <Typography tag="p" textColor="neutral800">
                {message}
              </Typography>
            )}
          </Flex>
          {desk && status !== 'idle' && (
            <Button
              size="S"
              flex="0 0 auto"
              variant="tertiary"
              startIcon={<ArrowClockwise />}
              aria-label={t('bank.refreshOne', { bank: bank.name })}
              aria-disabled={busy}
              onClick={() => !busy && void desk.refresh(slug)}
            >
              {t('bank.refresh')}
            </Button>
          )}
        </Flex>
        <Progress bank={bank} />
        <Facts
          facts={[
            { name: t('bank.newest'), value: bank.newest ? day(bank.newest) : t('bank.never') },
            { name: t('bank.missed'), value: bank.missed },
            { name: t('bank.lastSuccess'), value: at(bank.lastSuccess) },
            { name: t('bank.lastFailure'), value: at(bank.lastFailure) },
            { name: t('bank.nextAttempt'), value: bank.nextAttempt ? moment(bank.nextAttempt) : '–' },
          ]}
        />
        {termsUrl && (
          <Link href={termsUrl} isExternal aria-label={t('bank.termsOf', { bank: bank.name })}>
            {t('bank.terms')}
          </Link>
        )}
      </Flex>
    </li>
  );
};

/** How each bank fares: by its status in words, its newest day and its last attempts. Nobody asks the newsroom itself. */
export const Banks = ({ banks, desk }: { banks: BankHealth[]; desk: RatesDesk | null }) => {
  const { t } = useWording();
  const asked = banks.filter(({ rateType }) => rateType !== 'manual');
  return (
    <Card title={t('bank.title')}>
      {asked.length ? (
        <Rows>
          {asked.map((bank) => (
            <Health key={bank.slug} bank={bank} desk={desk} />
          ))}
        </Rows>
      ) : (
        <Typography textColor="neutral600">{t('bank.empty')}</Typography>
      )}
    </Card>
  );
};
