import { Typography } from '@strapi/design-system';

/** A sentence that stands back behind what was found. */
export const Quiet = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
