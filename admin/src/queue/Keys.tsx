import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText, type MessageKey } from '../text';
import { KEYS, type KeyAction } from './keys';

const NAMES: Record<KeyAction, MessageKey> = {
  yes: 'queue.key.yes',
  no: 'queue.key.no',
  skip: 'queue.key.skip',
  undo: 'queue.key.undo',
  next: 'queue.key.next',
  previous: 'queue.key.previous',
};

export const Key = styled.kbd`
  display: inline-block;
  min-width: 2rem;
  padding: 0 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.1rem;
  line-height: 1.8rem;
  text-align: center;
`;

/** Which key does what, and the switch for who wants none of them. */
export const Keys = ({ on, onTurn }: { on: boolean; onTurn: (on: boolean) => void }) => {
  const { t } = useText();
  return (
    <Flex gap={4} wrap="wrap">
      <Checkbox checked={on} onCheckedChange={(checked) => onTurn(checked === true)}>
        {t('queue.keys')}
      </Checkbox>
      {on && (
        <Flex tag="ul" gap={3} wrap="wrap" aria-label={t('queue.keysLabel')}>
          {(Object.keys(KEYS) as KeyAction[]).map((action) => (
            <Typography key={action} tag="li" variant="pi" textColor="neutral700">
              <Key>{KEYS[action]}</Key> {t(NAMES[action])}
            </Typography>
          ))}
        </Flex>
      )}
    </Flex>
  );
};
