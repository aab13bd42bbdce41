import { spawn } from 'node:child_process';

/** Runs a command of the installed packages, its output in view; resolves to whether it succeeded. */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}
