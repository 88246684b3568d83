import { Box, Flex, Typography } from '@strapi/design-system';
import type { PreviewTopic } from '../../../server/src/desk/contract';
import { LabelMark, Share, STATES } from '../labels';
import { useText } from '../text';
import { wordsOf } from '../why';
import { Card } from '../Card';

// The weightiest words of a broad topic; a parent gathers those of all its children.
const SHOWN = 12;

const FoundTopic = ({ topic: { name, applied, score, evidence } }: { topic: PreviewTopic }) => {
  const { t } = useText();
  const found = wordsOf(evidence);
  const words = found
    .slice(0, SHOWN)
    .map(({ form, count }) => (count > 1 ? `${form} ×${count}` : form))
    .join(', ');
  return (
    <Box tag="li" borderColor="neutral150" hasRadius padding={3} style={{ listStyle: 'none' }}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap" alignItems="center">
          <Typography fontWeight="bold">{name}</Typography>
          <LabelMark label={STATES[applied ? 'applied' : 'suggested']} />
          <Share of={score} label="topic.score" />
        </Flex>
        {words && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('topic.words', { words, more: Math.max(0, found.length - SHOWN) })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};

export const FoundTopics = ({ topics }: { topics: PreviewTopic[] }) => {
  const { t } = useText();
  return (
    <Card title={t('topics.title', { count: topics.length })}>
      {topics.length ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {topics.map((topic) => (
            <FoundTopic key={topic.slug} topic={topic} />
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{t('topics.none')}</Typography>
      )}
    </Card>
  );
};
