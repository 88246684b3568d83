import { forwardRef, useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

/** A titled sheet of a page. It can take the focus of a button that went away with its item. */
export const Card = forwardRef<HTMLElement, { title: string; action?: ReactNode; children: ReactNode }>(
  ({ title, action, children }, ref) => {
    const id = useId();
    return (
      <Box
        ref={ref}
        tag="section"
        tabIndex={-1}
        aria-labelledby={id}
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={5}
        minWidth={0}
        style={{ outline: 'none' }}
      >
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Typography id={id} tag="h2" variant="delta">
            {title}
          </Typography>
          {action}
        </Flex>
        <Box paddingTop={4}>{children}</Box>
      </Box>
    );
  },
);
Card.displayName = 'Card';
