export { createReadController, readRoutes } from './controller';
export { hideFromGraphql } from './graphql';
export { installGuard } from './guard';
export { refuseMalformed, refuseUnknownKeys, refuseUnknownPath, refuseUnreadable } from './query';
export { mayPreview } from './token';
export {
  answerCacheable,
  answerRevalidated,
  isAnonymous,
  neverShared,
  neverStored,
  type CacheContext,
} from './caching';
export { limitReaders } from './limit';
