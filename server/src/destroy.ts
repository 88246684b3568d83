import type { Core } from '@strapi/types';

const undo = new WeakMap<Core.Strapi, (() => void)[]>();

/** What register installs, destroy removes: a restart in one process must not hook twice. */
export const onDestroy = (strapi: Core.Strapi, remove: () => void): void => {
  undo.set(strapi, [...(undo.get(strapi) ?? []), remove]);
};

export const destroy = ({ strapi }: { strapi: Core.Strapi }): void => {
  (undo.get(strapi) ?? []).reverse().forEach((remove) => remove());
  undo.delete(strapi);
};
