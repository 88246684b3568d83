import type { Core } from '@strapi/types';

type Undo = () => void | Promise<void>;

const undo = new WeakMap<Core.Strapi, Undo[]>();

/** What register installs, destroy removes: a restart in one process must not hook twice. */
export const onDestroy = (strapi: Core.Strapi, remove: Undo): void => {
  undo.set(strapi, [...(undo.get(strapi) ?? []), remove]);
};

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const remove of (undo.get(strapi) ?? []).reverse()) await remove();
  undo.delete(strapi);
};
