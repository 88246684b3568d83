import { styled } from 'styled-components';

/** A list whose entries a line parts. */
export const Rows = styled.ul`
  padding: 0;
  list-style: none;
  & > li {
    padding: ${({ theme }) => theme.spaces[4]} 0;
    overflow-wrap: anywhere;
  }
  & > li:first-child {
    padding-top: 0;
  }
  & > li:last-child {
    padding-bottom: 0;
  }
  & > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;
