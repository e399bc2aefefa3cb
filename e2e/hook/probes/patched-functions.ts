/** The functions that the hook patches: a name, the owner and the key of each. */
export const patchedFunctions: readonly (readonly [string, object, string])[] = [
  ['fetch', window, 'fetch'],
  ['open', XMLHttpRequest.prototype, 'open'],
  ['send', XMLHttpRequest.prototype, 'send'],
  ['setRequestHeader', XMLHttpRequest.prototype, 'setRequestHeader'],
  ['getResponseHeader', XMLHttpRequest.prototype, 'getResponseHeader'],
  ['get', Headers.prototype, 'get'],
  ['has', Headers.prototype, 'has'],
  ['EventSource', window, 'EventSource'],
  ['Worker', window, 'Worker'],
  ['sendBeacon', Navigator.prototype, 'sendBeacon'],
  ['createObjectURL', URL, 'createObjectURL'],
  ['revokeObjectURL', URL, 'revokeObjectURL'],
  ['toString', Function.prototype, 'toString'],
];
