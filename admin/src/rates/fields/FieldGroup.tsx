import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { FieldProps } from './FieldFrame';

/** Legend, hint and error around an input of several controls. */
export const FieldGroup = <Value,>({
  field: { label, hint, labelAction, required, error },
  children,
}: {
  field: FieldProps<Value>;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint ${id}-error`}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={1}>
          <Typography id={`${id}-label`} variant="pi" fontWeight="bold" textColor="neutral800">
            {label}
            {required && (
              <Typography tag="span" aria-hidden textColor="danger600" paddingLeft={1}>
                *
              </Typography>
            )}
          </Typography>
          {labelAction}
        </Flex>
        {children}
        {hint && (
          <Typography id={`${id}-hint`} variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        )}
        {error && (
          <Typography id={`${id}-error`} role="alert" variant="pi" textColor="danger600">
            {error}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
