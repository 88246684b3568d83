import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
`;

/** Names and values in as many columns as there is room for. */
export const Facts = ({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) => (
  <List>
    {facts.map(({ name, value }) => (
      <div key={name}>
        <Typography tag="dt" variant="pi" textColor="neutral600">
          {name}
        </Typography>
        <Typography tag="dd" textColor="neutral800">
          {value}
        </Typography>
      </div>
    ))}
  </List>
);
