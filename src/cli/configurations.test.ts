import { describe, expect, it } from 'vitest';
import { CHROMIUM, FIREFOX } from '../../e2e/captures/har.ts';
import { exchangesOfHar } from '../capture/join/har-file.ts';
import { en } from '../locales/en/index.ts';
import { lateParts } from '../locales/late-parts.ts';
import { configurationsFor, formatConfiguration, ruleExchange, type ServerId, serverIds } from './configurations.ts';

const configured = (har: string, id: ServerId) =>
  configurationsFor(
    'a.har',
    exchangesOfHar(har).map((exchange) => ruleExchange(exchange, exchange.engine)),
    id,
    en,
  );

describe('one configuration for each server', () => {
  it.each([
    ['Chromium', CHROMIUM],
    ['Firefox', FIREFOX],
  ])('of a log of %s counts every blocked response as allowed or still blocked', (_, har) => {
    const found = configured(har, 'express');
    expect(found.length).toBeGreaterThan(0);
    for (const { blocked, allowed, stillBlocked, reasons } of found) {
      expect(allowed + stillBlocked.length).toBe(blocked);
      expect(reasons).toBeGreaterThan(0);
      for (const { title, reason } of stillBlocked) expect([title, reason]).not.toContain('');
    }
    expect(Math.max(...found.map(({ allowed }) => allowed))).toBeGreaterThan(3);
  });

  it.each(serverIds)('for %s is printed with what it allows', async (id) => {
    const [first] = configured(CHROMIUM, id);
    if (!first?.configuration) throw new Error('no configuration');
    const printed = formatConfiguration(first, await lateParts.en.loadConfiguration(), false);
    expect(printed).toMatch(/^\d+ blocked by `http:\/\/[\w.:]+`, \d+ reasons?\. One configuration allows /);
    for (const line of first.configuration.text.split('\n').filter((line) => !line.includes('\t'))) expect(printed).toContain(line.trim());
    for (const { url, title } of first.stillBlocked) expect(printed).toContain(`${url}: ${title}`);
  });
});
