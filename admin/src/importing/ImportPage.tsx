import { useState } from 'react';
import { Button, EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { ArrowLeft, Check, Quotes } from '@strapi/icons';
import { Layouts, Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { NavLink, useHref, useNavigate } from 'react-router-dom';
import type { ImportPreview, ImportRequest } from '../../../server/src/desk/contract';
import { useNewsroomImportMutation, useNewsroomPreviewMutation } from '../api';
import { failureOf, type Failure } from '../failure';
import { INTERVIEWS, interviewPath } from '../links';
import { ANY } from '../permissions';
import { useText } from '../text';
import { FailureNotice } from './FailureNotice';
import { FilesBar } from './FilesBar';
import { PasteForm, type PasteOptions } from './PasteForm';
import { Preview } from './Preview';
import { arrive, discard, exchange, finish, write } from './pile';
import { useDrop, useFiles } from './useFiles';
import { usePile } from './usePile';

interface Reading {
  request: ImportRequest;
  preview: ImportPreview;
}

const Import = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const admin = useHref('/').replace(/\/$/, '');
  const { toggleNotification } = useNotification();
  const [pile, setPile] = usePile();
  const files = useFiles((name, article) =>
    setPile((pile) => arrive(pile, { id: crypto.randomUUID(), name, article })),
  );
  const over = useDrop(files.add);
  const [options, setOptions] = useState<PasteOptions>({ locale: '', sourceUrl: '' });
  const [reading, setReading] = useState<Reading | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBack, setIsBack] = useState(false);
  const [preview, { isLoading: isReading }] = useNewsroomPreviewMutation();
  const [importArticle, { isLoading: isImporting }] = useNewsroomImportMutation();

  const readIt = async (request: ImportRequest) => {
    setFailure(null);
    const answer = await preview(request);
    if ('error' in answer) setFailure(failureOf(answer.error));
    else setReading({ request, preview: answer.data });
  };

  const create = async ({ request }: Reading) => {
    setFailure(null);
    const answer = await importArticle(request);
    if ('error' in answer) return setFailure(failureOf(answer.error));
    const { documentId, locale, quotes, topics } = answer.data;
    setPile(finish);
    const path = interviewPath({ documentId, locale });
    const hasNext = pile.waiting.length > 0;
    toggleNotification({
      type: 'success',
      message: t('import.created', { quotes, topics: topics.length }),
      ...(hasNext && { link: { url: `${admin}${path}`, label: t('duplicate.open') } }),
    });
    if (!hasNext) return navigate(path);
    setOptions({ locale: '', sourceUrl: '' });
    setReading(null);
    setIsBack(true);
  };

  const goBack = () => {
    setFailure(null);
    setReading(null);
    setIsBack(true);
  };

  return (
    <>
      <Layouts.Header
        title={t(reading ? 'check.title' : 'plugin.name')}
        subtitle={t(reading ? 'check.subtitle' : 'import.subtitle')}
        primaryAction={
          reading && (
            <Flex gap={2}>
              <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={goBack} disabled={isImporting}>
                {t('check.back')}
              </Button>
              <Button
                startIcon={<Check />}
                onClick={() => create(reading)}
                loading={isImporting}
                disabled={reading.preview.duplicate !== null}
              >
                {t('check.create')}
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {failure && <FailureNotice failure={failure} />}
          {reading ? (
            <Preview preview={reading.preview} />
          ) : (
            <>
              <FilesBar
                files={files}
                over={over}
                pile={pile}
                onUse={(id) => setPile((pile) => exchange(pile, id, crypto.randomUUID()))}
                onDiscard={(id) => setPile((pile) => discard(pile, id))}
              />
              <PasteForm
                article={pile.article}
                onArticle={(article) => setPile((pile) => write(pile, article))}
                options={options}
                onOptions={setOptions}
                onRead={readIt}
                isReading={isReading}
                // The button that led back is gone: its focus goes to the field.
                autoFocus={isBack}
              />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
};

/** What a role sees that reads quotes and topics but does not import. */
const NoImport = () => {
  const { t } = useText();
  return (
    <>
      <Layouts.Header title={t('plugin.name')} />
      <Layouts.Content>
        <EmptyStateLayout
          icon={<Quotes width="6.4rem" height="6.4rem" fill="neutral300" />}
          content={t('import.notAllowed')}
          action={
            <LinkButton tag={NavLink} to={INTERVIEWS} variant="secondary">
              {t('import.interviews')}
            </LinkButton>
          }
        />
      </Layouts.Content>
    </>
  );
};

const ImportPage = () => {
  const { t } = useText();
  const { allowedActions, isLoading, error } = useRBAC(ANY);
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (error) return <Page.Error />;
  if (!allowedActions.canImport && !allowedActions.canRead) return <Page.NoPermissions />;
  return (
    <Page.Main>
      <Page.Title>{t('plugin.name')}</Page.Title>
      {allowedActions.canImport ? <Import /> : <NoImport />}
    </Page.Main>
  );
};

export default ImportPage;
