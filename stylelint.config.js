export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['**/generated/**', '**/dist/**', 'storybook-static/**', '.wireit/**'],
  rules: {
    // A class or part is one plain word; our private properties begin with an underscore.
    'custom-property-pattern': '^(_|www-)[a-z0-9-]+$',
    'selector-class-pattern': null,
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null,
    'nesting-selector-no-missing-scoping-root': null,
  },
  overrides: [
    { files: ['packages/**/*.ts'], customSyntax: 'postcss-lit' },
    { files: ['packages/demo/site/**/*.css'], rules: { 'custom-property-pattern': '^(site|www)-[a-z0-9-]+$' } },
  ],
};
