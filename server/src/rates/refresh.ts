import { addDays, localNow, nextPoll, timetableOf, type Bank, type Day } from '../exchange';
import { LeaseLost } from '../leases';
import { RetryLater } from './converse';
import { createRun, type Progress, type RefreshTools, type Run } from './run';
import { takeLease, type BankState } from './state';
import { readExtent } from './store';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** So many days a currency starts with: enough for a sparkline and a change. */
const FIRST_DAYS = 60;
/** Banks correct what they published; the last days are read once more each day. */
const REREAD_DAYS = 10;
const REREAD_EVERY = 20 * HOUR;
/** However long a bank asks to wait. */
const LONGEST_WAIT = DAY;
const LONGEST_BACKOFF = HOUR;

/** What one run brought. */
export interface RunReport {
  bank: string;
  /** `busy`: another run holds the bank, or it is not due. */
  outcome: 'done' | 'failed' | 'busy';
  added: number;
  corrected: number;
  quarantined: number;
  /** The newest day that is kept now. */
  newest: Day | null;
  /** A sentence. */
  message: string;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const newestDay = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((newest, day) => (newest && newest > day ? newest : day), null);

/** A little more, so that sites do not all knock at the same second. */
const jittered = (wait: number): number => Math.round(wait + Math.random() * Math.min(wait / 5, MINUTE));

/**
 * Where each wanted currency's rates begin to be missing: after the last stretch that came in whole. The newest day says
 * less, for a run that broke off may have left a gap beneath it.
 */
const catchUpFrom = (
  { now }: RefreshTools,
  bank: Bank,
  {
    wanted,
    newest,
    state,
  }: { wanted: ReadonlySet<string>; newest: ReadonlyMap<string, Day>; state: BankState },
): Day => {
  const { day: today } = localNow(bank.timezone, now());
  const isWhole = state.lastReread <= now();
  const asked = new Set(isWhole ? state.asked.split(',') : []);
  const whole = addDays(localNow(bank.timezone, state.lastReread).day, -REREAD_DAYS);
  const first = addDays(today, -FIRST_DAYS);
  return [...wanted]
    .filter((code) => code !== bank.currency)
    .map((code) => {
      if (asked.has(code)) return whole;
      const last = newest.get(code) ?? today;
      return last < first ? last : first;
    })
    .reduce((earliest, day) => (day < earliest ? day : earliest), today);
};

/** The newest day of each wanted currency at a bank; one that the bank does not publish is missing. */
const newestOf = async (
  { strapi, now }: RefreshTools,
  bank: Bank,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Day>> => {
  const newest = new Map<string, Day>();
  for (const { base, counter, newest: day } of await readExtent(strapi, bank, now())) {
    const currency = base === bank.currency ? counter : base;
    if (wanted.has(currency)) newest.set(currency, day);
  }
  return newest;
};

const sentence = (bank: Bank, { added, corrected, quarantined }: Run['counts'], newest: Day | null) => {
  const news = [
    added && plural(added, 'new rate'),
    corrected && plural(corrected, 'correction'),
    quarantined && `${quarantined} waiting for an editor`,
  ].filter(Boolean);
  return `${news.length ? news.join(', ') : 'Nothing new'}; the newest is for ${newest ?? 'no day yet'}.`;
};

/** When some currency may be out anew; a bank without hours is left alone for a day, one that said nothing is not. */
const nextRunAt = ({ now }: RefreshTools, bank: Bank, newest: ReadonlyMap<string, Day>): number => {
  const polls = newest.size
    ? [...newest].map(([currency, day]) => nextPoll(timetableOf(bank, currency), { newest: day, now: now() }))
    : [nextPoll(bank, { newest: null, now: now() })];
  return Math.min(now() + DAY, ...polls.map((poll) => poll ?? Infinity));
};

/** Words of a bank or of the network, for one line in the log and a column that takes no control characters. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 300);

const waitAfter = (failures: number, error: unknown): number => {
  const asked = error instanceof RetryLater ? (error.waitMs ?? 0) : 0;
  const backoff = Math.min(LONGEST_BACKOFF, MINUTE * 2 ** Math.min(failures - 1, 10));
  return Math.min(LONGEST_WAIT, Math.max(asked, jittered(backoff)));
};

interface UnderLease {
  /** ISO 4217 codes. */
  wanted: ReadonlySet<string>;
  due: boolean;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Runs `work` under the bank's lease, and writes down how it ended. One line in the log says what happened. */
const underLease = async (
  tools: RefreshTools,
  bank: Bank,
  { wanted, due, onProgress }: UnderLease,
  work: (run: Run, state: BankState) => Promise<Partial<BankState>>,
): Promise<RunReport> => {
  const { strapi, now } = tools;
  const nothing = { bank: bank.slug, added: 0, corrected: 0, quarantined: 0, newest: null };
  const lease = await takeLease(strapi, bank.slug, { now, due });
  if (!lease) {
    return { ...nothing, outcome: 'busy', message: `Another refresh of ${bank.slug} is running.` };
  }
  const run = createRun(tools, bank, lease, onProgress);
  try {
    const outcome = await work(run, lease.state);
    const days = await newestOf(tools, bank, wanted);
    const newest = newestDay([...days.values()]);
    const message = sentence(bank, run.counts, newest);
    const nextRun = nextRunAt(tools, bank, days);
    await lease.finish({
      ...outcome,
      lastSuccess: now(),
      failures: 0,
      message,
      nextRun: now() + jittered(Math.max(nextRun - now(), MINUTE)),
    });
    if (run.counts.added || run.counts.corrected) strapi.log.info(`newsroom: ${bank.slug}: ${message}`);
    return { bank: bank.slug, outcome: 'done', ...run.counts, newest, message };
  } catch (error) {
    if (tools.signal.aborted) {
      await lease.release({}).catch(() => undefined);
      return { ...nothing, outcome: 'failed', message: 'The instance is stopping.' };
    }
    if (error instanceof LeaseLost) {
      return { ...nothing, ...run.counts, outcome: 'busy', message: error.message };
    }
    const failures = lease.state.failures + 1;
    const wait = waitAfter(failures, error);
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    const nextRun = now() + wait;
    strapi.log.warn(
      `newsroom: ${bank.slug} could not be refreshed: ${reason} Readers see the last good rates; ` +
        `the next attempt is at ${new Date(nextRun).toISOString()}.`,
    );
    // Where the database is what failed, the lease runs out by itself.
    await lease.release({ lastFailure: now(), failures, message: reason, nextRun }).catch(() => undefined);
    return { ...nothing, ...run.counts, outcome: 'failed', message: reason };
  }
};

/**
 * One refresh of one bank: the newest rates, then whatever is missing or may have been corrected since.
 *
 * @param request `due`: only when the bank's next run has come
 */
export const refreshBank = async (tools: RefreshTools, bank: Bank, request: UnderLease): Promise<RunReport> =>
  underLease(tools, bank, request, async (run, state) => {
    const { now } = tools;
    const { wanted, due } = request;
    const { day: today } = localNow(bank.timezone, now());
    const asked = [...wanted].sort().join(',');
    const isSame = state.asked === asked;
    const newest = await newestOf(tools, bank, wanted);

    const validators = await run.latest(wanted, isSame ? state : undefined);
    // Whoever asks by hand may have heard of a correction.
    const isReread = due && isSame && Math.abs(now() - state.lastReread) < REREAD_EVERY;
    if (isReread && !run.counts.added) return validators ?? {};
    await run.stretch(wanted, catchUpFrom(tools, bank, { wanted, newest, state }), today);
    return { ...validators, asked, lastReread: now() };
  });

/** Fills in the past of one bank, both days included. */
export const fillBank = async (
  tools: RefreshTools,
  bank: Bank,
  { from, to, ...request }: FillRequest,
): Promise<RunReport> =>
  underLease(tools, bank, { ...request, due: false }, async (run) => {
    await run.stretch(request.wanted, from, to);
    return {};
  });

export interface FillRequest extends Omit<UnderLease, 'due'> {
  from: Day;
  to: Day;
}
