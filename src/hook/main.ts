/** Starts watching this page, frame or worker. Everything here must run before the page's first script. */
import { disguiseSourceText, disguiseStacks } from './disguise.ts';
import { openJournal } from './journal.ts';
import { watchElements } from './watch-elements.ts';
import { watchFetch } from './watch-fetch.ts';
import { watchBeacon, watchEventSource } from './watch-objects.ts';
import { watchWorkers } from './watch-worker.ts';
import { watchXhr } from './watch-xhr.ts';

openJournal();
disguiseSourceText();
disguiseStacks();
watchFetch();
watchXhr();
watchEventSource();
watchBeacon();
watchWorkers();
watchElements();
