import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ConfigurationWords } from '../../locales/catalogue/configuration.ts';
import type { LanguageTag } from '../../locales/catalogue/language-tag.ts';
import { lateParts } from '../../locales/late-parts.ts';
import { usePanel } from '../shell/context.ts';
import { VerdictIcon } from '../shell/icons.tsx';
import { lazy } from '../shell/lazy.ts';
import { Words } from '../text/words.tsx';
import { type BlockedOverview, followOverview, type ServerConfiguration } from './follow.ts';
import { revealed, scope } from './scope.ts';
import '../style/blocked.css';

const loadWords = lazy((tag: LanguageTag) => lateParts[tag].loadConfiguration());

/** One line for each of the servers that block most, with what one configuration allows. */
export const BlockedLines = () => {
  const { store, catalogue } = usePanel();
  const found = useSignal<BlockedOverview | null>(null);
  useEffect(
    () =>
      followOverview(store, (overview) => {
        found.value = overview;
      }),
    [store],
  );
  const words = loadWords(catalogue.tag).value;
  const overview = found.value;
  if (!words || !overview || overview.worst.every(({ server }) => server.blocked.length < 2)) return null;
  const { worst, others } = overview;
  return (
    <div class="banner blocked-banner" role="status" data-banner="blocked">
      <VerdictIcon summary="hidden" />
      <ul>
        {worst.map((one, index) => (
          <li key={one.server.server}>
            <Line one={one} words={words} all={worst.length + others === 1}>
              {others > 0 && index === worst.length - 1 && <span class="soft">{words.moreServers(others)}</span>}
            </Line>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface LineProps {
  readonly one: ServerConfiguration;
  readonly words: ConfigurationWords;
  /** Whether no other server blocks a response. */
  readonly all: boolean;
  readonly children: ComponentChildren;
}

const Line = ({ one: { server, configuration }, words, all, children }: LineProps) => {
  const { view } = usePanel();
  const { blocked, reasons } = server;
  const host = server.server.replace(/^https?:\/\//, '');
  const open = () => {
    const id = (configuration.allowed[0] ?? blocked[0])?.exchange.id;
    if (id === undefined) return;
    scope.value = 'server';
    revealed.value = id;
    view.select({ id, part: '' });
  };
  return (
    <>
      <span class="banner-text">
        <Words text={words.blockedBy(blocked.length, host, reasons, all)} /> {words.allows(configuration.allowed.length, blocked.length)}{' '}
        {children}
      </span>
      {configuration.allowed.length > 0 && (
        <button type="button" class="text-button" aria-label={words.openFor(host)} onClick={open}>
          {words.open}
        </button>
      )}
    </>
  );
};
