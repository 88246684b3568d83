import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';

export type NoticeTone = 'primary' | 'warning' | 'danger';

const ROLE = { primary: 'status', warning: 'status', danger: 'alert' } as const;

/** A sentence for the editor that stays on the page, with a way to act on it. */
export const Notice = ({
  tone,
  children,
  action,
}: {
  tone: NoticeTone;
  children: ReactNode;
  action?: ReactNode;
}) => (
  <Flex
    role={ROLE[tone]}
    background={`${tone}100`}
    borderColor={`${tone}200`}
    hasRadius
    padding={3}
    gap={2}
    width="100%"
    alignItems="flex-start"
  >
    <Box aria-hidden paddingTop="2px" lineHeight={0}>
      {tone === 'primary' ? <Information fill={`${tone}600`} /> : <WarningCircle fill={`${tone}600`} />}
    </Box>
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
      <Typography textColor="neutral800">{children}</Typography>
      {action}
    </Flex>
  </Flex>
);
