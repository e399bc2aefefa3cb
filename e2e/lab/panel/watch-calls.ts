/** Turns on watched calls with the panel's own button, and reads the panel's exchanges. */
import type { Exchange } from '../../../src/core/facts/facts.ts';
import type { Driver } from '../driver.ts';
import { findHop } from '../server/urls.ts';
import { until } from '../until.ts';

const WATCH_BUTTON = `document.querySelector('button[data-watch]')`;

/** Presses "Reload and watch calls", and waits until the page is reloaded and watched from its start. */
export async function watchCalls({ inPanel, inPage }: Driver): Promise<void> {
  await until('the panel’s watch button', () => inPanel(`${WATCH_BUTTON} !== null`));
  if ((await inPanel(`${WATCH_BUTTON}.dataset.watch`)) !== 'off') {
    await inPanel(`${WATCH_BUTTON}.click()`);
    await until('watching to stop', () => inPanel(`${WATCH_BUTTON}.dataset.watch === 'off'`));
  }
  await inPage('window.labBefore = true');
  await inPanel(`${WATCH_BUTTON}.click()`);
  await until('the page to be reloaded', () =>
    inPage(`window.labBefore !== true && document.readyState === 'complete'`).catch(() => false),
  );
  await until('the page to be watched', () => inPanel(`${WATCH_BUTTON}.dataset.watch === 'on'`)).catch(async (error: Error) => {
    throw new Error(`${error.message}: its state is ${await inPanel(`${WATCH_BUTTON}.dataset.watch`)}`);
  });
}

/** Makes the panel's page keep every exchange that its source emits. The source is set after the page has loaded. */
export const keepExchanges = ({ inPanel }: Driver): Promise<unknown> =>
  until('the panel to have its source', () =>
    inPanel(`(() => {
    if (!globalThis.corsplainSource) return false;
    if (globalThis.labExchanges) return true;
    const kept = (globalThis.labExchanges = new Map());
    corsplainSource.subscribe((event) => {
      if (event.kind !== 'exchanges') return;
      for (const id of event.removed) kept.delete(id);
      for (const exchange of event.changed) kept.set(exchange.id, exchange);
    });
    return true;
  })()`),
  );

/** Returns the exchanges of a run by the ids of their cases. Needs `keepExchanges` first. */
export async function exchangesOf({ inPanel }: Driver, run: number): Promise<ReadonlyMap<string, Exchange>> {
  const text = String(await inPanel(`JSON.stringify([...labExchanges.values()].filter(({ hops }) => hops[0].url.includes('/${run}/')))`));
  const exchanges = JSON.parse(text) as readonly Exchange[];
  return new Map(exchanges.map((exchange) => [findHop(exchange.hops[0].url)?.case ?? '', exchange]));
}
