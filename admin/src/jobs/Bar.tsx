import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The Design System's own fills with the colour of the sheet it stands on: what is done would seem to vanish. */
const Filling = styled(ProgressBar)`
  width: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};
  > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How far work is. @param said the same in words, for who hears it */
export const Bar = ({
  label,
  said,
  done,
  total,
}: {
  label: string;
  said: string;
  done: number;
  total: number;
}) => (
  <Filling
    size="S"
    aria-label={label}
    value={total ? (100 * done) / total : 0}
    // The Design System draws the value and tells no screen reader of it.
    aria-valuenow={done}
    aria-valuemax={total || undefined}
    aria-valuetext={said}
  />
);
