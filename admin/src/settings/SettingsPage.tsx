import { useEffect, useState } from 'react';
import { Accordion, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import type { BankSettings, Option, OptionsPage } from '../../../server/src/desk/settings-contract';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { Notice } from '../Notice';
import { SETTINGS } from '../permissions';
import { useText, type MessageKey } from '../text';
import { useFailure } from '../useFailure';
import { FileOptions } from './FileOptions';
import { OptionField } from './OptionField';
import { banksIn, wordingOf } from './options';
import { useOptionsForm, type OptionsForm } from './useOptionsForm';

const Options = ({ options, form }: { options: readonly Option[]; form: OptionsForm }) => (
  <Flex direction="column" alignItems="stretch" gap={6}>
    {options.map((option) => {
      const wording = wordingOf(option.name);
      return wording ? (
        <OptionField
          key={option.name}
          option={option}
          wording={wording}
          change={form.changes[option.name]}
          error={form.errors[option.name]}
          onType={(typed) => form.type(option, wording.control, typed)}
          onReset={() => form.reset(option)}
        />
      ) : null;
    })}
  </Flex>
);

/** The banks, each folded away until somebody, or a fault of what was typed, opens it. */
const Banks = ({ banks, form }: { banks: readonly BankSettings[]; form: OptionsForm }) => {
  const { t } = useText();
  const [open, setOpen] = useState('');
  const unsaved = banksIn(form.changes);
  const [faulty] = banksIn(form.errors);
  useEffect(() => {
    if (faulty) setOpen(faulty);
  }, [faulty]);
  const noteOn = ({ slug, options }: BankSettings): string => {
    if (unsaved.includes(slug)) return t('option.unsaved');
    const count = options.filter(({ origin }) => origin !== 'default').length;
    return count ? t('settings.bankSet', { count }) : '';
  };
  return (
    <Accordion.Root value={open} onValueChange={setOpen} collapsible>
      {banks.map((bank) => (
        <Accordion.Item key={bank.slug} value={bank.slug}>
          <Accordion.Header>
            <Accordion.Trigger description={noteOn(bank)}>{bank.name}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Box padding={6}>
              <Options options={bank.options} form={form} />
            </Box>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
};

const SECTIONS: { prefix: string; title: MessageKey }[] = [
  { prefix: 'quotes.', title: 'settings.quotes' },
  { prefix: 'rates.', title: 'settings.rates' },
];

const Sheets = ({ page: { options, banks, fixed }, form }: { page: OptionsPage; form: OptionsForm }) => {
  const { t } = useText();
  return (
    <>
      {SECTIONS.map(({ prefix, title }) => (
        <Card key={prefix} title={t(title)}>
          <Options options={options.filter(({ name }) => name.startsWith(prefix))} form={form} />
        </Card>
      ))}
      <Card title={t('settings.banks')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral600">{t('settings.banksHint')}</Typography>
          <Banks banks={banks} form={form} />
        </Flex>
      </Card>
      <FileOptions fixed={fixed} />
    </>
  );
};

const SettingsForm = () => {
  const { t } = useText();
  const failure = useFailure();
  const form = useOptionsForm();
  const { changed, isSaving, refusal } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Layouts.Header
        title={t('settings.title')}
        subtitle={t('settings.subtitle')}
        primaryAction={
          <Flex gap={2}>
            {changed && (
              <Button type="button" variant="tertiary" aria-disabled={isSaving} onClick={form.discard}>
                {t('topicForm.discard')}
              </Button>
            )}
            <Button type="submit" startIcon={<Check />} loading={isSaving} aria-disabled={!changed}>
              {t('speaker.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {refusal !== null && <Notice tone="danger">{failure(refusal)}</Notice>}
          <Answered answer={form.answer}>{(page) => <Sheets page={page} form={form} />}</Answered>
        </Flex>
      </Layouts.Content>
    </form>
  );
};

/** Under Strapi's own settings: what the plugin does, in options, and where each value comes from. */
const SettingsPage = () => {
  const { t } = useText();
  const { allowedActions, isLoading, error } = useRBAC(SETTINGS);
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (error) return <Page.Error />;
  if (!allowedActions.canSettings) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <Page.Title>{t('settings.title')}</Page.Title>
      <SettingsForm />
    </Page.Main>
  );
};

export default SettingsPage;
