import { useMemo } from 'react';
import type { FormShape } from './form';
import { HighlightStyle } from './highlights';
import { SavedDesk } from './SavedDesk';
import { UnsavedDesk } from './UnsavedDesk';

const PanelBody = ({
  uid,
  documentId,
  locale,
  shape,
  besidePublished,
}: {
  uid: string;
  /** Missing until the document, or this language of it, is saved for the first time. */
  documentId: string | undefined;
  locale: string | null;
  shape: FormShape;
  besidePublished: boolean;
}) => {
  const subject = useMemo(() => (documentId ? { uid, documentId, locale } : null), [uid, documentId, locale]);
  return (
    <>
      <HighlightStyle />
      {subject ? (
        <SavedDesk subject={subject} shape={shape} besidePublished={besidePublished} />
      ) : (
        <UnsavedDesk uid={uid} locale={locale} shape={shape} />
      )}
    </>
  );
};

export default PanelBody;
