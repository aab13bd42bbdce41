import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Imports go one way: contract ← toolkit ← kit ← each widget ← embed. What a package may not import, by package. */
const ours = ['contract', 'toolkit', 'kit', 'map', 'steps', 'glossary', 'anchors', 'procurement'];
const mayImport = {
  contract: [],
  toolkit: ['contract'],
  kit: ['contract', 'toolkit'],
  procurement: ['contract'],
  ...Object.fromEntries(['map', 'steps', 'glossary', 'anchors'].map((widget) => [widget, ['contract', 'toolkit', 'kit']])),
};
const oneWay = Object.entries(mayImport).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@wijkwelvaartswerk/(${ours.filter((other) => !allowed.includes(other)).join('|')})(/|$)`,
            message: `packages/${name} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
          },
          { regex: '^(\\.\\./)+[a-z]+/src/', message: 'Import another package by its name.' },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['**/dist/**', '**/generated/**', 'storybook-static/**', 'coverage/**', '.wireit/**'] },
  js.configs.recommended,
  {
    files: ['packages/**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }, globals: globals.browser },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off',
      // Lit binds listeners to their element; words and formats are plain functions.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  ...oneWay,
  {
    files: ['packages/map/src/**/*.ts'],
    ignores: ['packages/map/src/picture/engine.ts', 'packages/map/src/picture/tiles.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['ol', 'ol/*'], message: 'Only picture/engine.ts and picture/tiles.ts import OpenLayers.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [ts.configs.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  ...storybook.configs['flat/recommended'],
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  { files: ['packages/demo/site/**/*.js', 'test/bench/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  prettier,
);
