/** The script of a worker that says what it sees; the page makes a blob of it. */
export const workerScript = (readable: string): string => `// Columns of this line cannot be kept.
const here = () => new Error('here').stack;
const told = { stack: here(), names: Object.getOwnPropertyNames(self).sort().join(' '), self: String(self), fetch: String(fetch), messages: [] };
const looks = (error) => [error.name, error.message, error.stack];
told.origin = [self.origin, location.protocol, location.origin, self.name];
onmessage = ({ data }) => {
  told.messages.push(data);
  if (data === 'throw') throw new RangeError('thrown on line eight');
  if (data === 'tell') tellAll();
};
const tellAll = async () => {
  told.answer = await fetch('${readable}').then((response) => response.json());
  told.failed = await fetch('http://[').catch(looks);
  told.wrong = await Reflect.apply(fetch, {}, []).catch(looks);
  try { new XMLHttpRequest().send(); } catch (error) { told.xhr = looks(error); }
  postMessage(told);
};
postMessage('ready');
`;
