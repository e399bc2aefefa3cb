/** Defines which origins the page and the servers have in each stage. */
import type { HopReplies, Stage } from '../../cases/case.ts';

/** The three servers of the lab. */
export type Place = HopReplies['at'];

/** The port of each server. */
export type Ports = Readonly<Record<Place, number>>;

/** The serialized origin of each server in one stage. */
export type Origins = Readonly<Record<Place, string>>;

const hosts: Readonly<Record<Stage, Origins>> = {
  'local-same-site': { page: 'localhost', api: 'localhost', other: '127.0.0.1' },
  'local-cross-site': { page: 'localhost', api: '127.0.0.1', other: '127.0.0.1' },
  'test-same-site': { page: 'app.site.test', api: 'api.site.test', other: 'api.third.test' },
  'test-cross-site': { page: 'app.site.test', api: 'api.other.test', other: 'api.third.test' },
};

/** All stages, in a fixed order. */
export const stages = Object.keys(hosts) as readonly Stage[];

/** The host names that a browser must resolve to 127.0.0.1. */
export const testHosts: readonly string[] = [...new Set(Object.values(hosts).flatMap((h) => Object.values(h)))].filter((h) =>
  h.endsWith('.test'),
);

/** Returns whether a word is the name of a stage. */
export const isStage = (word: string): word is Stage => Object.hasOwn(hosts, word);

/** Returns the origins of the page and the servers in a stage. */
export function originsOf(stage: Stage, ports: Ports): Origins {
  const { page, api, other } = hosts[stage];
  return { page: `http://${page}:${ports.page}`, api: `http://${api}:${ports.api}`, other: `http://${other}:${ports.other}` };
}
