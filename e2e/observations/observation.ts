/** Behaviour of three browsers with 439 requests, recorded once, so that checking it needs no browser. */
import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/core/facts/facts.ts';

/** A reply as the server sent it. */
export interface ObservedReply {
  readonly status: number;
  readonly headers: readonly string[]; // "Name: value", latin-1
}

/** What one engine did. An absent field was not observed. */
export interface Behaviour {
  readonly readable?: boolean | null; // whether JavaScript got a result other than an error; null if it got none
  readonly type?: string; // `Response.type`
  readonly event?: 'load' | 'message' | 'error'; // of an element or an EventSource
  readonly pending?: true; // neither a result nor an error
  readonly hdr?: readonly string[]; // header names that JavaScript could enumerate
  readonly loadingFailed?: readonly { readonly corsError?: string }[]; // Chromium
  readonly issues?: readonly string[]; // Chromium
  readonly consoleCategories?: readonly string[]; // Firefox
  readonly console?: readonly string[]; // WebKit
  /** A line for each received request: method, `end` for the target of a redirect, and relevant headers. */
  readonly serverSaw?: readonly string[];
}

export interface Observation {
  readonly id: string;
  readonly page?: string; // the kind of page; default: an ordinary one
  readonly url: string;
  readonly via?: string; // the sending API; default: fetch
  readonly init?: Readonly<Record<string, unknown>> | null;
  readonly preflight?: ObservedReply;
  readonly response?: ObservedReply; // absent if it depended on the request
  readonly steps?: Readonly<Record<string, ObservedReply>>; // the targets of redirects
  readonly observed: Partial<Readonly<Record<Engine, Behaviour>>>;
}

const file = new URL('observations.json', import.meta.url);

/** All observations. */
export const observations = (JSON.parse(readFileSync(file, 'utf8')) as { readonly observations: readonly Observation[] }).observations;

/** The page's result. `loaded`: an element or a beacon, which can't distinguish opaque from readable. */
type ObservedOutcome = 'readable' | 'opaque' | 'loaded' | 'error';

export const outcomeOf = (behaviour: Behaviour, engine: Engine): ObservedOutcome => {
  const { readable, type, event } = behaviour;
  if (type === 'opaque' || type === 'opaqueredirect') return 'opaque';
  if (typeof readable === 'boolean') return readable ? 'readable' : 'error';
  if (event) return event === 'error' ? 'error' : 'loaded';
  return namesIn(behaviour, engine).length > 0 ? 'error' : 'loaded';
};

/** Returns the engine's own names for the reasons, or WebKit's whole messages, without warnings. */
export const namesIn = ({ loadingFailed = [], issues = [], consoleCategories = [], console = [] }: Behaviour, engine: Engine) => {
  switch (engine) {
    case 'chromium': {
      const named = issues.flatMap((issue) => /^CorsIssue:(.*)/.exec(issue)?.[1] ?? []);
      return [...new Set([...loadingFailed.flatMap(({ corsError }) => corsError ?? []), ...named])];
    }
    case 'firefox':
      return consoleCategories.filter((name) => /^(?:CORS(?!.*Deprecation)|SOP|COEP)/.test(name));
    case 'webkit':
      return console.filter((message) => message.startsWith('SECURITY ERROR'));
  }
};
