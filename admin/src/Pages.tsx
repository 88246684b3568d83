import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from './text';

/** Back and forth through a list that comes in pages. */
export const Pages = ({
  page,
  pages,
  onTurn,
}: {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}) => {
  const { t } = useText();
  if (pages < 2) return null;
  return (
    <Flex tag="nav" aria-label={t('pages.label')} gap={3} justifyContent="center">
      <Button
        variant="tertiary"
        size="S"
        aria-disabled={page <= 1}
        onClick={() => page > 1 && onTurn(page - 1)}
      >
        {t('pages.back')}
      </Button>
      <Typography aria-live="polite">{t('pages.at', { page, pages })}</Typography>
      <Button
        variant="tertiary"
        size="S"
        aria-disabled={page >= pages}
        onClick={() => page < pages && onTurn(page + 1)}
      >
        {t('pages.on')}
      </Button>
    </Flex>
  );
};
