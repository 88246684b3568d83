import { adminApi } from '@strapi/strapi/admin';
import type {
  BankChoice,
  Correction,
  FreezeRequest,
  FrozenRate,
  ManualRate,
  RatesPage,
} from '../../../server/src/desk/rates-contract';

export type QuarantineVerb = 'accept' | 'drop';

/** `locale`: the language in which readers' words and the server's own sentences come. */
interface Asked {
  locale: string;
}

const inLocale = ({ locale }: Asked) => ({ params: { locale } });

const reading = adminApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomRates: build.query<RatesPage, Asked>({
      query: (asked) => ({ url: '/newsroom/rates', config: inLocale(asked) }),
    }),
    newsroomBanks: build.query<{ banks: BankChoice[] }, Asked>({
      query: (asked) => ({ url: '/newsroom/rates/banks', config: inLocale(asked) }),
    }),
    newsroomCorrections: build.query<{ corrections: (Correction | null)[] }, FrozenRate[]>({
      query: (rates) => ({ url: '/newsroom/rates/frozen/check', method: 'POST', data: { rates } }),
      keepUnusedDataFor: 0,
    }),
  }),
});

/** Whatever the editor does here answers with the page as it is now. */
const acting = reading.injectEndpoints({
  endpoints: (build) => {
    const action = <Action extends Asked>(request: (action: Action) => { path: string; data: object }) =>
      build.mutation<RatesPage, Action>({
        query: (action) => {
          const { path, data } = request(action);
          return { url: `/newsroom/rates/${path}`, method: 'POST', data, config: inLocale(action) };
        },
        async onQueryStarted({ locale }, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => null);
          if (answer) await dispatch(reading.util.upsertQueryData('newsroomRates', { locale }, answer.data));
        },
      });
    return {
      newsroomRefreshRates: action<Asked & { bank?: string }>(({ bank }) => ({
        path: 'refresh',
        data: bank ? { bank } : {},
      })),
      newsroomJudgeRate: action<Asked & { documentId: string; verb: QuarantineVerb }>(
        ({ documentId, verb }) => ({ path: `quarantine/${documentId}/${verb}`, data: {} }),
      ),
      newsroomManualRate: action<Asked & { rate: ManualRate }>(({ rate }) => ({
        path: 'manual',
        data: rate,
      })),
      newsroomWithdrawRate: action<Asked & { documentId: string }>(({ documentId }) => ({
        path: `manual/${documentId}/withdraw`,
        data: {},
      })),
      newsroomFreezeRate: build.mutation<FrozenRate, FreezeRequest>({
        query: (data) => ({ url: '/newsroom/rates/frozen', method: 'POST', data }),
      }),
    };
  },
});

export const { useNewsroomRatesQuery, useNewsroomBanksQuery, useNewsroomCorrectionsQuery } = reading;

export const {
  useNewsroomRefreshRatesMutation,
  useNewsroomJudgeRateMutation,
  useNewsroomManualRateMutation,
  useNewsroomWithdrawRateMutation,
  useNewsroomFreezeRateMutation,
} = acting;
