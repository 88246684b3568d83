import { useEffect, useRef } from 'react';
import { Button, Flex, LinkButton, Loader, TextButton, useNotifyAT } from '@strapi/design-system';
import { ArrowClockwise, Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { RatesPage as RatesPageState } from '../../../server/src/desk/rates-contract';
import { NEW_WIDGET } from '../links';
import { Notice } from '../Notice';
import { RATES } from '../permissions';
import { ReadersPage } from '../ReadersPage';
import { useNewsroomRatesQuery } from './api';
import { Banks } from './Banks';
import { ManualRates } from './ManualRates';
import { Quarantine } from './Quarantine';
import { useRatesDesk } from './useRatesDesk';
import { useWording } from './useWording';
import { Widgets } from './Widgets';

// While a refresh runs the page keeps step with it; else it only notices what others did.
const BUSY_MS = 1000;
const IDLE_MS = 30_000;

const isRunning = (page: RatesPageState | undefined): boolean =>
  page?.banks.some(({ running }) => running) ?? false;

/** The page as it is now, asked for again as often as it is likely to change. */
const useRatesPage = (watching: boolean) => {
  const { t, locale } = useWording();
  const { notifyStatus } = useNotifyAT();
  const asked = { locale };
  const cached = useNewsroomRatesQuery(asked, { selectFromResult: ({ data }) => ({ data }) });
  const running = isRunning(cached.data) || watching;
  const answer = useNewsroomRatesQuery(asked, {
    pollingInterval: running ? BUSY_MS : IDLE_MS,
    refetchOnMountOrArgChange: true,
    refetchOnReconnect: true,
  });
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) notifyStatus(t('done.refresh'));
    wasRunning.current = running;
  }, [running, notifyStatus, t]);
  return { ...answer, running };
};

const Rates = () => {
  const { t, failure } = useWording();
  const desk = useRatesDesk();
  const { data: page, error, isFetching, refetch, running } = useRatesPage(desk.watching);
  const editable = page?.can.edit ? desk : null;
  // Stays after the last decision: it has the focus then.
  const isHolding = useRef(false);
  isHolding.current ||= (page?.quarantine.length ?? 0) > 0;

  return (
    <>
      <Layouts.Header
        title={t('rates.title')}
        subtitle={t('rates.subtitle')}
        primaryAction={
          editable &&
          page!.banks.length > 0 && (
            <Button
              startIcon={<ArrowClockwise />}
              aria-disabled={editable.busy || running}
              onClick={() => !running && void editable.refresh()}
            >
              {t(running ? 'rates.refreshing' : 'rates.refreshAll')}
            </Button>
          )
        }
        secondaryAction={
          editable && (
            <LinkButton tag={NavLink} to={NEW_WIDGET} variant="secondary" startIcon={<Plus />}>
              {t('widget.create')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {error && (
            <Notice
              tone={page ? 'warning' : 'danger'}
              action={
                <TextButton aria-disabled={isFetching} onClick={() => void refetch()}>
                  {t('panel.retry')}
                </TextButton>
              }
            >
              {page ? t('rates.old', { failure: failure(error) }) : failure(error)}
            </Notice>
          )}
          {!page && !error && (
            <Flex justifyContent="center" padding={8}>
              <Loader>{t('loading')}</Loader>
            </Flex>
          )}
          {page && (
            <>
              {isHolding.current && <Quarantine rates={page.quarantine} banks={page.banks} desk={editable} />}
              <Widgets widgets={page.widgets} canEdit={page.can.edit} />
              <Banks banks={page.banks} desk={editable} />
              {(page.can.edit || page.manual.length > 0) && (
                <ManualRates rates={page.manual} desk={editable} />
              )}
            </>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
};

const RatesPage = () => {
  const { t } = useWording();
  return (
    <ReadersPage permissions={RATES} title={t('rates.title')}>
      <Rates />
    </ReadersPage>
  );
};

export default RatesPage;
