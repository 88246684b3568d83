import { Box, EmptyStateLayout, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Pencil, Plus, TrendUp } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RatesPageWidget } from '../../../server/src/desk/rates-contract';
import type { Readout } from '../../../server/src/exchange/readout';
import { Card } from '../Card';
import { Mark } from '../labels';
import { NEW_WIDGET, widgetPath } from '../links';
import { changeWording } from './change';
import { showDecimal } from './numbers';
import { Sparkline } from './Sparkline';
import { RATE_TYPES, useWording } from './useWording';

const Grid = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(28rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  padding: 0;
  list-style: none;
`;

const Line = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Change = ({ readout: { change, previous } }: { readout: Readout }) => {
  const { t, marks, day } = useWording();
  if (!change || !previous) return null;
  const { key, values } = changeWording(change, marks);
  return <Line>{t(key, { ...values, date: day(previous.date) })}</Line>;
};

const Marks = ({ readout, enabled }: { readout: Readout; enabled: boolean }) => {
  const { t } = useWording();
  const { status, missed, fallback, derived } = readout;
  return (
    <Flex gap={1} wrap="wrap">
      {!enabled && <Mark tone="neutral">{t('widget.off')}</Mark>}
      {status === 'fresh' && <Mark tone="success">{t('widget.fresh')}</Mark>}
      {status === 'stale' && <Mark tone="warning">{t('widget.stale', { missed })}</Mark>}
      {status === 'none' && <Mark tone="danger">{t('widget.none')}</Mark>}
      {fallback && <Mark tone="warning">{t('widget.fallback')}</Mark>}
      {derived && <Mark tone="neutral">{t('widget.derived')}</Mark>}
    </Flex>
  );
};

/** What a reader sees of a rate: the amount, the change, the day, and who says so. */
const Reading = ({ readout }: { readout: Readout }) => {
  const { t, day, marks } = useWording();
  const { text, statement, effectiveDate, source, next } = readout;
  if (text === null) return <Line>{t('widget.nothing')}</Line>;
  return (
    <>
      <Typography tag="p" variant="alpha">
        {text}
      </Typography>
      {statement && <Line>{statement}</Line>}
      <Change readout={readout} />
      {effectiveDate && source && (
        <Line>
          {t('widget.source', {
            date: day(effectiveDate),
            bank: source.name,
            rateType: t(RATE_TYPES[source.rateType]),
          })}
        </Line>
      )}
      {source && source.attribution !== source.name && <Line>{source.attribution}</Line>}
      {next && <Line>{t('widget.next', { date: day(next.date), rate: showDecimal(next.rate, marks) })}</Line>}
    </>
  );
};

const Widget = ({
  widget: { documentId, label, placement, slug, enabled, readout, points },
  canEdit,
}: {
  widget: RatesPageWidget;
  canEdit: boolean;
}) => {
  const { t } = useWording();
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2} height="100%">
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
          <Typography tag="h3" fontWeight="bold">
            {label}
          </Typography>
          {canEdit && (
            <Link
              tag={NavLink}
              to={widgetPath(documentId)}
              startIcon={<Pencil />}
              aria-label={t('widget.editOne', { label })}
            >
              {t('widget.edit')}
            </Link>
          )}
        </Flex>
        <Reading readout={readout} />
        <Sparkline points={points} />
        <Marks readout={readout} enabled={enabled} />
        <Line>{t('widget.place', { placement, slug })}</Line>
      </Flex>
    </Box>
  );
};

/** Each widget as readers see it, the disabled ones last. */
export const Widgets = ({ widgets, canEdit }: { widgets: RatesPageWidget[]; canEdit: boolean }) => {
  const { t } = useWording();
  return (
    <Card title={t('widget.title', { count: widgets.length })}>
      {widgets.length ? (
        <Grid>
          {widgets.map((widget) => (
            <Widget key={widget.documentId} widget={widget} canEdit={canEdit} />
          ))}
        </Grid>
      ) : (
        <EmptyStateLayout
          icon={<TrendUp width="6.4rem" height="6.4rem" fill="neutral300" />}
          content={t('widget.empty')}
          action={
            canEdit && (
              <LinkButton tag={NavLink} to={NEW_WIDGET} variant="secondary" startIcon={<Plus />}>
                {t('widget.create')}
              </LinkButton>
            )
          }
        />
      )}
    </Card>
  );
};
