/** Returns the script of a worker that reports what it observes. The page makes a blob of it. */
export const workerScript = (readable: string): string => `// The hook shifts the columns of this line.
const here = () => new Error('here').stack;
const report = { stack: here(), names: Object.getOwnPropertyNames(self).sort().join(' '), self: String(self), fetch: String(fetch), messages: [] };
const describe = (error) => [error.name, error.message, error.stack];
report.origin = [self.origin, location.protocol, location.origin, self.name];
onmessage = ({ data }) => {
  report.messages.push(data);
  if (data === 'throw') throw new RangeError('thrown on line eight');
  if (data === 'report') reportAll();
};
const reportAll = async () => {
  report.response = await fetch('${readable}').then((response) => response.json());
  report.failed = await fetch('http://[').catch(describe);
  report.wrong = await Reflect.apply(fetch, {}, []).catch(describe);
  try { new XMLHttpRequest().send(); } catch (error) { report.xhr = describe(error); }
  postMessage(report);
};
postMessage('ready');
`;
