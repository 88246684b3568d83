import { Box, Flex, Typography } from '@strapi/design-system';
import type { ImportPlan } from '../../../server/src/desk/topics-contract';
import { useText, type MessageKey } from '../text';

/** So many are named; the numbers count all. */
const NAMED = 40;

const FIELDS: Record<string, MessageKey> = {
  name: 'planField.name',
  names: 'planField.names',
  vocabulary: 'planField.vocabulary',
  threshold: 'planField.threshold',
  suggestOnly: 'planField.suggestOnly',
  enabled: 'planField.enabled',
  iptcCode: 'planField.codes',
  iptcMatch: 'planField.codes',
  wikidataId: 'planField.codes',
  parent: 'planField.parent',
};

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.slice(0, NAMED).map((name, index) => (
      <li key={index}>
        <Typography>{name}</Typography>
      </li>
    ))}
    {names.length > NAMED && (
      <li>
        <Typography>…</Typography>
      </li>
    )}
  </ul>
);

/** What an import will do, before it does it. */
export const Plan = ({ plan: { created, updated, more, unchanged, notes } }: { plan: ImportPlan }) => {
  const { t } = useText();
  const changes = updated.map(({ name, fields }) => {
    const keys = new Set(fields.map((field) => FIELDS[field]).filter((key) => key !== undefined));
    return t('plan.change', { name, fields: [...keys].map((key) => t(key)).join(', ') });
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">
        {t('plan.title', {
          created: created.length + (more?.created ?? 0),
          updated: updated.length + (more?.updated ?? 0),
          unchanged,
        })}
      </Typography>
      {notes.length > 0 && (
        <Box>
          <Typography tag="h3">{t('plan.notes')}</Typography>
          <Names names={notes} />
        </Box>
      )}
      {created.length > 0 && (
        <Box>
          <Typography tag="h3">{t('plan.created')}</Typography>
          <Names names={created} />
        </Box>
      )}
      {changes.length > 0 && (
        <Box>
          <Typography tag="h3">{t('plan.updated')}</Typography>
          <Names names={changes} />
        </Box>
      )}
    </Flex>
  );
};
