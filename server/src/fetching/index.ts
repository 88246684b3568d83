export { FetchError, type FetchFailure } from './error';
export { createFetcher, type Fetched, type Fetcher, type FetchOptions } from './fetcher';
