import { Notice } from '../../Notice';
import { changeOf, type FieldProps } from '../../rates/fields/FieldFrame';
import { FieldGroup } from '../../rates/fields/FieldGroup';
import { useText } from '../../text';
import { VocabularyEditor } from '../VocabularyEditor';
import { wordsFrom, type Words } from '../words';

/** The words of a topic in the Content Manager's form. */
const VocabularyInput = (field: FieldProps<Words>) => {
  const { t } = useText();
  const words = wordsFrom(field.value);
  const change = changeOf(field);
  return (
    <FieldGroup field={field}>
      {words ? (
        <VocabularyEditor
          words={words}
          disabled={field.disabled}
          onChange={(next) => change(Object.keys(next).length ? next : null)}
        />
      ) : (
        <Notice tone="warning">{t('words.foreign')}</Notice>
      )}
    </FieldGroup>
  );
};

export default VocabularyInput;
