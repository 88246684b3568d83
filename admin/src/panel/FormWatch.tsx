import { useEffect, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { readForm, sameForm, type FormShape, type FormText } from './form';

type Values = Record<string, unknown>;

/** A pause in typing after which the text is read, in milliseconds. */
const PAUSE = 400;

/**
 * Tells what stands in the form after each pause in typing; null when it is what was saved. It draws nothing and is
 * a component of its own, so that a key costs the restart of a timer and not a list of quotes.
 */
export const FormWatch = ({
  shape,
  onPause,
}: {
  shape: FormShape;
  onPause: (unsaved: FormText | null) => void;
}) => {
  const values = useForm('NewsroomFormWatch', (form) => form.values as Values, false);
  const initial = useForm('NewsroomFormWatch', (form) => form.initialValues as Values, false);
  const told = useRef<FormText | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => {
      const now = readForm(shape, values ?? {});
      const unsaved = sameForm(now, readForm(shape, initial ?? {})) ? null : now;
      if (unsaved && told.current ? sameForm(unsaved, told.current) : unsaved === told.current) return;
      told.current = unsaved;
      onPause(unsaved);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [shape, values, initial, onPause]);

  return null;
};
