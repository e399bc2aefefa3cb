import type { Text } from './text.ts';

/** The words of one configuration for all requests to a server. */
export interface ConfigurationWords {
  /** The name of the choice between the next two. */
  readonly scope: string;
  readonly thisRequest: string;
  readonly allRequests: (count: number) => string;
  /** How many blocked responses the configuration allows, of how many. */
  readonly allows: (allowed: number, blocked: number) => string;
  /** Beside the configuration: the same numbers. */
  readonly readableWith: (allowed: number, blocked: number) => string;
  /** States what the configuration covers, and to apply it in place of the old one. */
  readonly least: Text;
  /** The configuration allows credentials, but the log doesn't confirm that a request includes them. */
  readonly credentialsOpen: Text;
  /** An origin, or `*`, that the configuration leaves out. */
  readonly leftOut: (origin: string) => Text;
  /** The headings of the requests that the configuration doesn't allow, and of those that it would block. */
  readonly stillBlocked: string;
  readonly wouldBlock: string;
  /** In place of a configuration, if no safe one exists. */
  readonly none: Text;
  /** `all`: no other server blocks a response. */
  readonly blockedBy: (blocked: number, server: string, reasons: number, all: boolean) => Text;
  readonly moreServers: (count: number) => string;
  readonly open: string;
  /** The accessible name of the button that opens the configuration of a server. */
  readonly openFor: (server: string) => string;
}
