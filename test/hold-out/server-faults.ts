import type { ServerResponse } from 'node:http';
import type { Fault } from './site.ts';

/** Where the dossier is as well. */
export const MOVED = '/verhuisd.json';
const json = { 'content-type': 'application/json' };
const answer =
  (status: number, headers: Record<string, string> = {}, text = ''): Fault =>
  (response) =>
    response.writeHead(status, headers).end(text);

/** Sends what comes again and again until nobody listens any more. */
function pour(response: ServerResponse, start: string, more: string): void {
  response.writeHead(200, json).write(start);
  const timer = setInterval(() => response.write(more), 20);
  response.on('close', () => clearInterval(timer));
}

/** What a server can do wrong with a file that a page asks for; each makes that it cannot be had. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'is not there': answer(404),
  'is forbidden': answer(403, { 'content-type': 'text/html' }, '<h1>Nee</h1>'),
  'is gone': answer(410),
  'is too much': answer(429),
  breaks: answer(500),
  'is out of service': answer(503, { 'retry-after': '60' }),
  'has no content': answer(204),
  'is empty': answer(200, json),
  'is a web page': answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Inloggen</title>'),
  'is no JSON': answer(200, json, 'dit is geen JSON'),
  'is something else': answer(200, json, '[1,2,3]'),
  'leads to itself': answer(302, { location: '?' }),
  'leads to nowhere': answer(301, { location: 'http://127.0.0.1:1/' }),
  'leads to a log-in page': answer(307, { location: '/lax' }),
  'is of another site that allows no one': answer(308, { location: 'https://evil.example/' }),
  'is not packed as it says': answer(200, { ...json, 'content-encoding': 'gzip' }, '{"version":1}'),
  'is cut off': (response, body) => {
    response.writeHead(200, { ...json, 'content-length': body.length }).write(body.subarray(0, body.length >> 1));
    setTimeout(() => response.destroy(), 30);
  },
  'ends halfway': (response, body) => response.writeHead(200, json).end(body.subarray(0, body.length >> 1)),
  'is damaged': (response, body) => response.writeHead(200, json).end(Buffer.from(body).fill(0x07, 200, 400)),
  'is hung up on': (response) => response.destroy(),
};

/** Faults that take for ever. */
export const ENDLESS: Readonly<Record<string, Fault>> = {
  'never answers': () => {},
  'never ends': (response) => pour(response, '{"version":1,"neighbourhood":{"name":"', 'x'.repeat(4000)),
  'stops halfway': (response, body) => void response.writeHead(200, { 'content-length': body.length }).write(body.subarray(0, 100)),
};

/** Faults that a page can live with. */
export const MILD: Readonly<Record<string, Fault>> = {
  'is slow': (response, body) => void setTimeout(() => response.writeHead(200, json).end(body), 800),
  'trickles in': (response, body) => {
    response.writeHead(200, json);
    const pieces = Array.from({ length: 10 }, (_, index) => body.subarray((index * body.length) / 10, ((index + 1) * body.length) / 10));
    const timer = setInterval(() => {
      response.write(pieces.shift());
      if (pieces.length === 0) response.end(() => clearInterval(timer));
    }, 30);
  },
  'says it is something else': (response, body) => response.writeHead(200, { 'content-type': 'image/png' }).end(body),
  'begins with a mark': (response, body) => response.writeHead(200, json).end(`\ufeff${body.toString()}`),
  'is elsewhere on the site': answer(302, { location: MOVED }),
};
