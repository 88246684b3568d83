import { useCallback, useState } from 'react';
import { Tabs } from '@strapi/design-system';
import type { Check, LiveState, SubjectState } from '../../../server/src/desk/contract';
import { useText } from '../text';
import { ApproveAbove } from './ApproveAbove';
import { Checks } from './Checks';
import { MakeQuote } from './MakeQuote';
import { QuoteList } from './QuoteList';
import { TopicGroups } from './TopicGroups';
import type { Desk } from './useDesk';
import { useMakeKeys, type Taken } from './useMakeKeys';

/** What was found, in the order in which an editor needs it: what stops publishing, then quotes and topics. */
export const Found = ({
  state,
  desk,
  topicDesk,
  unsaved,
  fields,
}: {
  state: SubjectState | LiveState;
  /** Null for an editor who may not decide, and before the first save. */
  desk: Desk | null;
  topicDesk: Pick<Desk, 'busy' | 'decideTopic'> | null;
  /** True while `state` is of text that is not saved. */
  unsaved: boolean;
  /** The form's fields that are the article. */
  fields: readonly string[];
}) => {
  const { t } = useText();
  const [tab, setTab] = useState('quotes');
  const [wanted, setWanted] = useState<string | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const forget = useCallback(() => setWanted(null), []);
  useMakeKeys(
    fields,
    useCallback((words: Taken) => {
      setTab('quotes');
      setTaken(words);
    }, []),
    desk !== null,
  );

  const show = ({ code, quote, subject }: Check) => {
    setTab(code === 'topics' ? 'topics' : 'quotes');
    setWanted(code === 'topics' ? null : (quote ?? subject));
  };

  return (
    <>
      <Checks checks={state.checks} onShow={show} />
      <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
        <Tabs.List aria-label={t('panel.tabs')}>
          <Tabs.Trigger value="quotes">{t('quotes.title', { count: state.quotes.length })}</Tabs.Trigger>
          <Tabs.Trigger value="topics">{t('topics.title', { count: state.topics.length })}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="quotes">
          {desk && (
            <MakeQuote fields={fields} desk={desk} taken={taken} onTaken={setTaken} onMade={setWanted} />
          )}
          {desk && <ApproveAbove quotes={state.quotes} desk={desk} />}
          <QuoteList quotes={state.quotes} desk={desk} unsaved={unsaved} wanted={wanted} onShown={forget} />
        </Tabs.Content>
        <Tabs.Content value="topics">
          <TopicGroups topics={state.topics} desk={topicDesk} fields={fields} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
};
