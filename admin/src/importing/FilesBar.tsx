import { useRef } from 'react';
import { Box, Button, Flex, Loader, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { styled } from 'styled-components';
import { Card } from '../Card';
import { Notice } from '../Notice';
import { useText, type MessageKey } from '../text';
import { ACCEPTED } from './files/kinds';
import type { Trouble } from './files/trouble';
import type { Pile } from './pile';
import type { Files } from './useFiles';

// Not `display: none`: a label for a file input that the keyboard cannot reach helps nobody, so a button opens it.
const FileInput = styled.input.attrs({ type: 'file', tabIndex: -1, 'aria-hidden': true })`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

const DropGround = styled(Box)<{ $over: boolean }>`
  border: 1px dashed ${({ theme, $over }) => ($over ? theme.colors.primary600 : theme.colors.neutral300)};
  background: ${({ theme, $over }) => ($over ? theme.colors.primary100 : theme.colors.neutral100)};
`;

const SENTENCES: Record<Trouble, MessageKey> = {
  kind: 'file.kind',
  word97: 'file.word97',
  tooLarge: 'file.tooLarge',
  broken: 'file.broken',
  locked: 'file.locked',
  bomb: 'file.bomb',
  binary: 'file.binary',
  empty: 'file.empty',
  unreadable: 'file.unreadable',
};

/** Where files are dropped or chosen, which of them wait, and which could not be read. */
export const FilesBar = ({
  files,
  over,
  pile: { waiting },
  onUse,
  onDiscard,
}: {
  files: Files;
  over: boolean;
  pile: Pile;
  onUse: (id: string) => void;
  onDiscard: (id: string) => void;
}) => {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <DropGround $over={over} hasRadius padding={4}>
        <Flex gap={4} wrap="wrap" justifyContent="space-between">
          <Typography textColor="neutral700">{t(over ? 'files.drop' : 'files.hint')}</Typography>
          {files.reading && (
            <Flex gap={2}>
              <Loader small>{t('loading')}</Loader>
              <Typography textColor="neutral700">{t('dropped.reading', files.reading)}</Typography>
            </Flex>
          )}
          <Button variant="secondary" startIcon={<Upload />} onClick={() => input.current?.click()}>
            {t('dropped.choose')}
          </Button>
          <FileInput
            ref={input}
            multiple
            accept={ACCEPTED}
            onChange={({ target }) => {
              files.add(target.files ?? []);
              // The same file can be chosen again after it was mended.
              target.value = '';
            }}
          />
        </Flex>
      </DropGround>
      {files.refused.map(({ id, name, trouble }) => (
        <Notice
          key={id}
          tone="danger"
          action={<TextButton onClick={() => files.forget(id)}>{t('files.understood')}</TextButton>}
        >
          {t(SENTENCES[trouble], { name })}
        </Notice>
      ))}
      {waiting.length > 0 && (
        <Card title={t('files.waiting', { count: waiting.length })}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('files.waitingHint')}
          </Typography>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {waiting.map(({ id, name, article }) => {
              const shown = name ?? t('files.own', { words: article.text.trim().slice(0, 40) });
              return (
                <Flex key={id} tag="li" gap={3} wrap="wrap" justifyContent="space-between">
                  <Typography>{shown}</Typography>
                  <Flex gap={3}>
                    <TextButton onClick={() => onUse(id)}>
                      {t('files.use')}
                      <VisuallyHidden>: {shown}</VisuallyHidden>
                    </TextButton>
                    {name !== null && (
                      <TextButton onClick={() => onDiscard(id)}>
                        {t('files.discard')}
                        <VisuallyHidden>: {shown}</VisuallyHidden>
                      </TextButton>
                    )}
                  </Flex>
                </Flex>
              );
            })}
          </Flex>
        </Card>
      )}
    </Flex>
  );
};
