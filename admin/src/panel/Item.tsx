import { styled } from 'styled-components';

/** One quote or topic of the narrow panel: a line between items costs less width than a box around each. */
export const Item = styled.li`
  list-style: none;
  display: flex;
  flex-direction: column;
  align-items: stretch;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[4]} 0;
  overflow-wrap: anywhere;
  /* Of a long list only what is on the screen is laid out: the article beside it is being typed. */
  content-visibility: auto;
  contain-intrinsic-size: auto 160px;
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;
