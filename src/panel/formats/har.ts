import { evaluate } from '../../core/evaluate.ts';
import { type Engine, type Exchange, possible } from '../../core/facts/facts.ts';
import { describeVerdict } from '../../locales/describe.ts';
import { harEntriesOf } from './har-entries.ts';
import { dateOf } from './json.ts';
import { jsonText } from './json-text.ts';

// Names by which HAR readers recognise the browser.
const BROWSERS: Readonly<Record<Engine, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit Web Inspector' };

/**
 * Returns the log as a HAR 1.2 file. Each entry has `_corsplain`: the verdict on its exchange, and that exchange's position in the list.
 * Without it, the file says as much as the browser's log.
 */
export const harOf = (exchanges: readonly Exchange[]): string => {
  const [first] = exchanges;
  const entries = exchanges.flatMap((exchange, index) => {
    const verdict = evaluate(exchange);
    const explained = { exchange: index, ...describeVerdict(verdict), contradicted: verdict.contradicted };
    return harEntriesOf(exchange).map((entry) => ({ ...entry, pageref: 'page', _corsplain: explained }));
  });
  const page = first && {
    id: 'page',
    startedDateTime: dateOf(exchanges.reduce((least, { startedAt }) => Math.min(least, startedAt), first.startedAt)),
    // The page's origin, for entries that do not contain it.
    title: possible((exchanges.find(({ origin }) => origin.kind === 'open') ?? first).origin)[0],
    pageTimings: {},
  };
  const creator = { name: 'Corsplain', version: '1' };
  const browser = { name: BROWSERS[first?.engine ?? 'chromium'], version: '' };
  return jsonText({ log: { version: '1.2', creator, browser, pages: page ? [page] : [], entries } });
};
