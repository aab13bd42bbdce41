import type { Plugin } from 'rollup';

export function mayShip(expression: string | undefined): boolean;
export function licences(): Plugin;
