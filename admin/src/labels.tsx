import type { ReactNode } from 'react';
import { Badge, Typography } from '@strapi/design-system';
import type { QuoteKind } from '../../server/src/analysis/types';
import type { AssignmentState, Integrity, Review, Source } from '../../server/src/desk/contract';
import { useText, type MessageKey } from './text';

export type Tone = 'success' | 'danger' | 'warning' | 'neutral';

interface Label {
  key: MessageKey;
  tone: Tone;
}

export const KINDS: Record<QuoteKind, MessageKey> = {
  direct: 'kind.direct',
  partial: 'kind.partial',
  answer: 'kind.answer',
};

export const INTEGRITIES: Record<Integrity, Label> = {
  verbatim: { key: 'integrity.matches', tone: 'success' },
  typographic: { key: 'integrity.matches', tone: 'success' },
  altered: { key: 'integrity.altered', tone: 'danger' },
  ambiguous: { key: 'integrity.ambiguous', tone: 'warning' },
  missing: { key: 'integrity.missing', tone: 'danger' },
};

export const REVIEWS: Record<Review, Label> = {
  suggested: { key: 'review.suggested', tone: 'neutral' },
  approved: { key: 'review.approved', tone: 'success' },
  rejected: { key: 'review.rejected', tone: 'neutral' },
};

export const STATES: Record<AssignmentState, Label> = {
  applied: { key: 'topic.applied', tone: 'success' },
  suggested: { key: 'topic.suggested', tone: 'neutral' },
  rejected: { key: 'topic.rejected', tone: 'danger' },
};

export const SOURCES: Record<Source, MessageKey> = {
  machine: 'source.machine',
  editor: 'source.editor',
  system: 'source.system',
};

/** The Design System's own colours for these two have less contrast than WCAG asks for (3.9 and 3.6 to 1). */
const READABLE = {
  danger: { backgroundColor: 'danger100', textColor: 'danger700', borderColor: 'danger200' },
  warning: { backgroundColor: 'warning100', textColor: 'neutral800', borderColor: 'warning200' },
} as const;

/** A state in a few words; its colour only repeats what the words say. */
export const Mark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <Badge size="S" {...(tone === 'danger' || tone === 'warning' ? READABLE[tone] : { variant: tone })}>
    {children}
  </Badge>
);

export const LabelMark = ({ label: { key, tone } }: { label: Label }) => {
  const { t } = useText();
  return <Mark tone={tone}>{t(key)}</Mark>;
};

/** How sure the machine is, 0..1 shown as a percentage. */
export const Share = ({ of, label }: { of: number; label: MessageKey }) => {
  const { t, percent } = useText();
  return (
    <Typography variant="pi" textColor="neutral600">
      {t(label, { share: percent(of) })}
    </Typography>
  );
};

/** The words of the article that name the speaker and the act of speaking. */
export const QuoteSource = ({ mention, cue }: { mention: string | null; cue: string | null }) => {
  const { t } = useText();
  const parts = [mention && t('quote.asPrinted', { mention }), cue && t('quote.saidWith', { cue })];
  const shown = parts.filter(Boolean).join(' · ');
  return shown ? (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {shown}
    </Typography>
  ) : null;
};
