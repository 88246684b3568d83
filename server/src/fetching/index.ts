export { FetchError, type FetchReason } from './failure';
export { createFetcher, type Fetched, type Fetcher, type FetcherOptions } from './fetcher';
