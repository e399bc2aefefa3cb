/** What three browsers were seen to do with 439 requests: facts, recorded once, that no browser is needed to check again. */
import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/core/facts/facts.ts';

/** A reply as the server wrote it. */
export interface ObservedReply {
  readonly status: number;
  readonly headers: readonly string[]; // "Name: value", latin-1
}

/** What one engine did. A field that is absent was not observed. */
export interface Behaviour {
  readonly readable?: boolean | null; // script got a result that is no error; null: it got none at all
  readonly type?: string; // `Response.type`
  readonly event?: 'load' | 'message' | 'error'; // of an element or an EventSource
  readonly pending?: true; // neither result nor error came
  readonly hdr?: readonly string[]; // header names that script could enumerate
  readonly loadingFailed?: readonly { readonly corsError?: string }[]; // Chromium
  readonly issues?: readonly string[]; // Chromium
  readonly consoleCategories?: readonly string[]; // Firefox
  readonly console?: readonly string[]; // WebKit
  /** One line for each request that reached the server: method, `end` for the target of a redirect, and what headers it had. */
  readonly serverSaw?: readonly string[];
}

export interface Observation {
  readonly id: string;
  readonly page?: string; // what was special about the page; absent: nothing
  readonly url: string;
  readonly via?: string; // what asked; absent: fetch
  readonly init?: Readonly<Record<string, unknown>> | null;
  readonly preflight?: ObservedReply;
  readonly response?: ObservedReply; // absent: it depended on the request
  readonly steps?: Readonly<Record<string, ObservedReply>>; // the targets of redirects
  readonly observed: Partial<Readonly<Record<Engine, Behaviour>>>;
}

const file = new URL('observations.json', import.meta.url);

/** All of them. */
export const observations = (JSON.parse(readFileSync(file, 'utf8')) as { readonly observations: readonly Observation[] }).observations;

/** What came of it for the page, as far as it could tell; `loaded`: an element or a beacon, which cannot tell opaque from readable. */
export type Outcome = 'readable' | 'opaque' | 'loaded' | 'error';

export const outcomeOf = (behaviour: Behaviour, engine: Engine): Outcome => {
  const { readable, type, event } = behaviour;
  if (type === 'opaque' || type === 'opaqueredirect') return 'opaque';
  if (typeof readable === 'boolean') return readable ? 'readable' : 'error';
  if (event) return event === 'error' ? 'error' : 'loaded';
  return namesIn(behaviour, engine).length > 0 ? 'error' : 'loaded';
};

/** What the engine said of it, in its own names; WebKit's are whole messages. A warning is not among them. */
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
