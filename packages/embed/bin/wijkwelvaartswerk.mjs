#!/usr/bin/env node
// npx wijkwelvaartswerk <command>
import { embed } from './embed.mjs';

const commands = { embed };
const help = `Usage: npx wijkwelvaartswerk <command> [options]

Commands:
  embed   print the code that puts a widget on a page

npx wijkwelvaartswerk <command> --help tells the options of a command.
`;

const [name, ...rest] = process.argv.slice(2);
if (name === '--help' || name === '-h') process.stdout.write(help);
else if (Object.hasOwn(commands, name ?? '')) {
  const { out = '', wrong = '' } = await commands[name](rest);
  process.stdout.write(out);
  process.stderr.write(wrong);
  process.exitCode = wrong ? 1 : 0;
} else {
  process.stderr.write(`${name ? `There is no command "${name}".` : 'Which command?'}\n\n${help}`);
  process.exitCode = 1;
}
