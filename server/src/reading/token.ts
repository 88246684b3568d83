/** Lets an API token read drafts, for previews; everybody else sees what is published. */
export const PREVIEW_SCOPE = 'plugin::newsroom.interview.preview';

interface RequestState {
  auth?: {
    strategy?: { name?: string };
    credentials?: { type?: string } | null;
    ability?: { can(action: string): boolean };
  };
}

/** Strapi 5.54 renamed the strategy when admin tokens came beside Content API tokens. */
const TOKEN_STRATEGIES = new Set(['content-api-token', 'api-token']);

/** A logged-in reader never previews, whatever their role: only a token that was given the permission. */
export const mayPreview = ({ auth }: RequestState): boolean =>
  TOKEN_STRATEGIES.has(auth?.strategy?.name ?? '') &&
  (auth?.credentials?.type === 'full-access' || auth?.ability?.can(PREVIEW_SCOPE) === true);
