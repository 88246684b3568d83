import { useEffect, useRef, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useText } from '../text';
import type { Article } from './article';
import { pageText } from './files/page-text';
import { readArticle } from './files/read';
import { FileTrouble, type Trouble } from './files/trouble';

export interface Refused {
  id: string;
  name: string;
  trouble: Trouble;
}

export interface Files {
  /** How far reading is; null while none is read. */
  reading: { done: number; of: number } | null;
  refused: readonly Refused[];
  add(files: Iterable<File>): void;
  forget(id: string): void;
}

/** Reads files one after another, in the order in which they came. */
export const useFiles = (onRead: (name: string, article: Article) => void): Files => {
  const { t } = useText();
  const { notifyStatus } = useNotifyAT();
  const [count, setCount] = useState({ done: 0, of: 0 });
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef(onRead);
  latest.current = onRead;

  const readOne = async (file: File) => {
    try {
      latest.current(file.name, await readArticle(file, pageText));
      notifyStatus(t('files.read', { name: file.name }));
    } catch (error) {
      const trouble = error instanceof FileTrouble ? error.trouble : 'broken';
      setRefused((before) => [...before, { id: crypto.randomUUID(), name: file.name, trouble }]);
    }
    setCount(({ done, of }) => ({ done: done + 1, of }));
  };

  const add = (files: Iterable<File>) => {
    const added = [...files];
    setCount(({ done, of }) =>
      done === of ? { done: 0, of: added.length } : { done, of: of + added.length },
    );
    for (const file of added) queue.current = queue.current.then(() => readOne(file));
  };

  return {
    reading: count.done < count.of ? count : null,
    refused,
    add,
    forget: (id) => setRefused((before) => before.filter((one) => one.id !== id)),
  };
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page: one that misses a field would make the browser leave the page for
 * the file. @returns true while files hover over it
 */
export const useDrop = (onDrop: (files: Iterable<File>) => void): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files ?? []);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
};
