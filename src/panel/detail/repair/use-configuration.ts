import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { originOf } from '../../../core/http/url.ts';
import { blockingServer } from '../../../core/remedies/blocking-servers.ts';
import type { Configuration } from '../../../core/remedies/configuration.ts';
import type { ConfigurationWords } from '../../../locales/catalogue/configuration.ts';
import type { LanguageTag } from '../../../locales/catalogue/language-tag.ts';
import { lateParts } from '../../../locales/late-parts.ts';
import { followConfiguration } from '../../blocked/follow.ts';
import { usePanel } from '../../shell/context.ts';
import { lazy } from '../../shell/lazy.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';

const loadWords = lazy((tag: LanguageTag) => lateParts[tag].loadConfiguration());

/** The server whose configuration is wrong for this exchange: the one that blocks it, else the one that exposes too few headers. */
const serverOf = (evaluated: EvaluatedExchange): string | null => {
  const { exchange, summary } = evaluated;
  return blockingServer(evaluated) ?? (summary === 'partly' ? originOf(exchange.hops.at(-1)?.url ?? '') : null);
};

interface Found {
  readonly configuration: Configuration<EvaluatedExchange>;
  readonly words: ConfigurationWords;
}

/** Returns the configuration for all requests to the server of this exchange; null until it is known, and if there is only one. */
export const useConfiguration = (evaluated: EvaluatedExchange): Found | null => {
  const { store, catalogue } = usePanel();
  const server = serverOf(evaluated);
  const found = useSignal<Configuration<EvaluatedExchange> | null>(null);
  useEffect(() => {
    if (server === null) return;
    return followConfiguration(store, server, (configuration) => {
      found.value = configuration;
    });
  }, [store, server, found]);
  const words = loadWords(catalogue.tag).value;
  const configuration = found.value;
  return words && configuration?.server === server && configuration.count > 1 ? { configuration, words } : null;
};
