/** The contract of every browser driver: a real browser with real DevTools that show the extension's panel. */
import type { Case, Stage } from '../cases/case.ts';
import type { Observation } from './oracle/observation.ts';
import type { Lab } from './server/server.ts';

export interface LaunchOptions {
  /** The folder of the built extension, or null for none. */
  readonly extension: string | null;
  readonly lab: Lab;
  readonly headless?: boolean; // default true
  /** Whether the browser may reach hosts outside the lab. The default is false, so that no test sends requests elsewhere. */
  readonly online?: boolean;
  /** Whether `runCases` also collects the browser's own messages, which slows requests down. The default is false. */
  readonly messages?: boolean;
  /** The width of the screen in CSS pixels. The default is 1400. */
  readonly screenWidth?: number;
}

export interface Appearance {
  /** The size of the panel in CSS pixels. The default height is 800. */
  readonly width: number;
  readonly height?: number;
  readonly theme: 'light' | 'dark';
}

export interface Driver {
  readonly engine: 'chromium' | 'firefox';
  readonly version: string;
  /** Navigates the inspected tab and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Opens DevTools on their default panel, unless they are open. */
  openDevtools(): Promise<void>;
  /** Opens DevTools, unless they are open, and shows the browser's own Network panel. */
  openNetworkPanel(): Promise<void>;
  /** Opens DevTools, unless they are open, and shows the extension's panel. */
  openPanel(): Promise<void>;
  /** Evaluates an expression in the inspected page and awaits its promise. The value must be serializable as JSON. Throws if the page throws. */
  inPage(expression: string): Promise<unknown>;
  /** The same in the panel's page, bypassing its Content-Security-Policy. */
  inPanel(expression: string): Promise<unknown>;
  /** Presses Control and a letter in the panel as trusted input, so that actions that need a user gesture work. */
  pressControlInPanel(letter: string): Promise<void>;
  /** Presses keys in the panel one after the other as trusted input: a character, or `Tab`, `Shift+Tab`, `Enter`, `End`, … */
  typeInPanel(keys: readonly string[]): Promise<void>;
  /** Runs the cases that belong to the stage and returns an observation of each. Opens the panel unless it is open. */
  runCases(stage: Stage, cases: readonly Case[]): Promise<Observation[]>;
  /** Returns a PNG of the panel alone. */
  screenshotPanel(appearance: Appearance): Promise<Buffer>;
  /** Resolves when the browser has ended, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
