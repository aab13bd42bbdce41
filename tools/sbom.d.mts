import type { Plugin } from 'rollup';

export function sbom(): Plugin;
