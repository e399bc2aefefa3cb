/** Watching the page's calls by the panel's own button, and reading what the panel made of them. */
import type { Exchange } from '../../../src/core/facts/facts.ts';
import type { Driver } from '../driver.ts';
import { findHop } from '../server/urls.ts';
import { until } from '../until.ts';

const BUTTON = `document.querySelector('button[data-watch]')`;

/** Presses "Reload and watch calls", and waits until the page has been reloaded and is watched from its start. */
export async function watchCalls({ inPanel, inPage }: Driver): Promise<void> {
  await until('the panel’s watch button', () => inPanel(`${BUTTON} !== null`));
  if ((await inPanel(`${BUTTON}.dataset.watch`)) !== 'off') {
    await inPanel(`${BUTTON}.click()`);
    await until('watching to stop', () => inPanel(`${BUTTON}.dataset.watch === 'off'`));
  }
  await inPage('window.labBefore = true');
  await inPanel(`${BUTTON}.click()`);
  await until('the page to be reloaded', () =>
    inPage(`window.labBefore !== true && document.readyState === 'complete'`).catch(() => false),
  );
  await until('the page to be watched', () => inPanel(`${BUTTON}.dataset.watch === 'on'`)).catch(async (error: Error) => {
    throw new Error(`${error.message}: the panel says ${await inPanel(`${BUTTON}.dataset.watch`)}`);
  });
}

/** Has the panel's page keep every exchange that its source tells, besides drawing it. The source is handed to it after it has loaded. */
export const keepExchanges = ({ inPanel }: Driver): Promise<unknown> =>
  until('the panel to have its source', () =>
    inPanel(`(() => {
    if (!globalThis.corsplainSource) return false;
    if (globalThis.labExchanges) return true;
    const kept = (globalThis.labExchanges = new Map());
    corsplainSource.subscribe((news) => {
      if (news.kind !== 'exchanges') return;
      for (const id of news.removed) kept.delete(id);
      for (const exchange of news.changed) kept.set(exchange.id, exchange);
    });
    return true;
  })()`),
  );

/** The exchanges of a run that the panel knows, by their cases. */
export async function exchangesOf({ inPanel }: Driver, run: number): Promise<ReadonlyMap<string, Exchange>> {
  const text = String(await inPanel(`JSON.stringify([...labExchanges.values()].filter(({ hops }) => hops[0].url.includes('/${run}/')))`));
  const exchanges = JSON.parse(text) as readonly Exchange[];
  return new Map(exchanges.map((exchange) => [findHop(exchange.hops[0].url)?.case ?? '', exchange]));
}
