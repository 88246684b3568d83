import { useId, type ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';

/** A titled sheet of the preview. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      minWidth={0}
    >
      <Typography id={id} tag="h2" variant="delta">
        {title}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
};
