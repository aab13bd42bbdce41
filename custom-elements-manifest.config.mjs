export default { globs: ['packages/*/src/**/*.ts'], exclude: ['**/generated/**'], outdir: '.', litelement: true, packagejson: false };
