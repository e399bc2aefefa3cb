import type { Initiator } from '../../core/facts/facts.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';
import { type Fields, textOf } from './fields.ts';

/** Chromium's `_resourceType`. */
const BY_RESOURCE_TYPE: Readonly<Record<string, Initiator>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  eventsource: 'event-source',
  ping: 'beacon',
  websocket: 'websocket',
  image: 'image',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  media: 'media',
  texttrack: 'media',
  document: 'document',
  manifest: 'other',
  other: 'other',
};

/** The value of `Sec-Fetch-Dest`. */
const BY_DESTINATION: Readonly<Record<string, Initiator>> = {
  image: 'image',
  script: 'script',
  style: 'style',
  font: 'font',
  audio: 'media',
  video: 'media',
  track: 'media',
  document: 'document',
  iframe: 'document',
  frame: 'document',
  object: 'document',
  embed: 'document',
  websocket: 'websocket',
};

/** What initiated a request. Chromium names the resource type. Firefox doesn't, but often sends `Sec-Fetch-Dest`. */
export const initiatorOf = (entry: Fields, headers: HeaderList): Initiator =>
  BY_RESOURCE_TYPE[textOf(entry._resourceType)] ?? BY_DESTINATION[getHeader(headers, 'Sec-Fetch-Dest') ?? ''] ?? 'unknown';
