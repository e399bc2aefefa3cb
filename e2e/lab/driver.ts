/** A real browser with real DevTools, in which the extension's panel is shown: the same for every engine. */
import type { Case, Stage } from '../cases/case.ts';
import type { Observation } from './oracle/observation.ts';
import type { Lab } from './server/server.ts';

export interface LaunchOptions {
  /** The folder of the built extension; null: none. */
  readonly extension: string | null;
  readonly lab: Lab;
  readonly headless?: boolean; // default true
  /** Whether it may reach anything but the lab; default false, so that a test can send nothing anywhere. */
  readonly online?: boolean;
  /** Whether `askCases` tells what the browser itself says of requests, which slows them down; default false. */
  readonly notes?: boolean;
  /** The width of the screen in CSS pixels; default 1400. */
  readonly screenWidth?: number;
}

export interface Look {
  /** The width and the height of the panel in CSS pixels; the height is 800 unless given. */
  readonly width: number;
  readonly height?: number;
  readonly theme: 'light' | 'dark';
}

export interface Driver {
  readonly engine: 'chromium' | 'firefox';
  readonly version: string;
  /** Goes to an address in the inspected tab and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Opens DevTools, if they are not open yet, on the panel that they open with. */
  openDevtools(): Promise<void>;
  /** Opens DevTools, if they are not open yet, and shows their own network panel. */
  openNetwork(): Promise<void>;
  /** Opens DevTools, if they are not open yet, and shows the extension's panel. */
  openPanel(): Promise<void>;
  /** Evaluates an expression in the inspected page; a promise is awaited. The value must be JSON-able. Throws what the page throws. */
  inPage(expression: string): Promise<unknown>;
  /** The same in the panel's own page, past its content security policy. */
  inPanel(expression: string): Promise<unknown>;
  /** Presses Control and the key of a letter in the panel, as a person does: what only a person may ask for is then allowed. */
  pressInPanel(letter: string): Promise<void>;
  /** Presses keys in the panel one after the other, as a person does: a character, or `Tab`, `Shift+Tab`, `Enter`, `End`, … */
  typeInPanel(keys: readonly string[]): Promise<void>;
  /** Asks those of the cases that belong to the stage, and records everything. Opens the panel if it is not. */
  askCases(stage: Stage, cases: readonly Case[]): Promise<Observation[]>;
  /** A PNG of the panel alone. */
  screenshotPanel(look: Look): Promise<Buffer>;
  /** Ends when the browser does, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
