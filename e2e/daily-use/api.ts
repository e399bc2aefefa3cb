/** The shop's API: an Express application whose routes stay the same, with its grown CORS settings or with a pasted configuration. */
import { runModule } from '../fixes/node-server.ts';
import { fillPlaceholder, type RunningServer } from '../fixes/running-server.ts';

/** The routes. None of them sets a CORS header. */
const routes = `
const withToken = (request, response, next) => (request.headers.authorization ? next() : response.sendStatus(401));
const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const stream = (_, response) => {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.end('data: 1\\n\\n');
};
app.get('/cart', (_, response) => response.json({ items: 3 }));
app.get('/profile', (_, response) => response.json({ name: 'Kim' }));
app.get('/prices', (_, response) => response.json([9, 12]));
app.get('/stock', (_, response) => response.json({ left: 4 }));
app.get('/reviews', (_, response) => response.json([]));
app.patch('/settings', (_, response) => response.json({ saved: true }));
app.post('/orders', (_, response) => response.status(201).json({ id: 12 }));
app.put('/items/7', (_, response) => response.json({ saved: true }));
app.use('/checkout', withToken);
app.post('/checkout', (_, response) => response.json({ paid: true }));
app.get('/events', stream);
app.get(['/me', '/messages'], (request, response) => response.redirect('http://127.0.0.1:' + request.socket.localPort + '/sign-in'));
app.get('/sign-in', (_, response) => response.send('<h1>Sign in</h1>'));
app.get('/photo/:id', (_, response) => response.type('gif').send(pixel));
app.get('/public/news', (_, response) => response.json(['news']));
app.get('/public/weather', (_, response) => response.json({ sun: true }));
app.post('/public/search', (_, response) => response.json([]));
app.delete('/public/draft', (_, response) => response.sendStatus(204));
app.get('/public/ticker', stream);
`;

/** The settings that grew over years: each line was once right for somebody. */
const grownSettings = (page: string): string => `import cors from 'cors';
const page = '${page}';
app.use('/checkout', (request, response, next) => (request.headers.authorization ? next() : response.sendStatus(401)));
app.use(['/cart', '/profile'], cors({ origin: page }));
app.use('/prices', cors());
app.use('/reviews', cors({ origin: 'http://localhost:3999', credentials: true }));
app.use('/settings', cors({ origin: page, credentials: true, methods: ['GET', 'PUT', 'DELETE'] }));
app.use('/orders', cors({ origin: page, credentials: true, allowedHeaders: ['content-type'] }));
app.use('/items', cors({ origin: page, credentials: true, allowedHeaders: 'content-type; x-csrf-token' }));
app.use('/checkout', cors({ origin: page, credentials: true }));
app.use('/events', (_, response, next) => (response.append('Access-Control-Allow-Origin', page), next()));
app.use('/events', (_, response, next) => (response.append('Access-Control-Allow-Origin', page), next()));
app.use(['/me', '/messages'], cors({ origin: page, credentials: true }));
app.use(['/public', '/photo/3'], cors());

// app.get(…)
`;

/** Starts the API on a port with its grown settings for the page's origin, or with a pasted configuration. */
export const startApi = (port: number, settings: { readonly page: string } | { readonly pasted: string }): Promise<RunningServer> =>
  runModule(
    () => `import express from 'express';
const app = express();
${fillPlaceholder('pasted' in settings ? settings.pasted : grownSettings(settings.page), routes)}
app.listen(${port}, '127.0.0.1');`,
    port,
  );
