/** Starts watching this page, frame or worker. Everything here must run before the page's first script. */
import { disguiseSourceText, disguiseStacks } from './disguise.ts';
import { openJournal } from './journal.ts';
import { watchElements } from './watch-elements.ts';
import { watchEventSource } from './watch-event-source.ts';
import { watchBeacon, watchFetch } from './watch-fetch.ts';
import { watchReads } from './watch-reads.ts';
import { watchWorkers } from './watch-worker.ts';
import { watchXhr } from './watch-xhr.ts';

openJournal();
disguiseSourceText();
disguiseStacks();
watchFetch();
watchXhr();
watchReads();
watchEventSource();
watchBeacon();
watchWorkers();
watchElements();
