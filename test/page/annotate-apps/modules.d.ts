// What has no types of its own here.
declare module 'react';
declare module 'react-dom';
declare module 'react-dom/client';
declare module 'react-dom/server';
declare module '*.html' {
  export function render(context: object, cache: unknown[]): unknown;
}
