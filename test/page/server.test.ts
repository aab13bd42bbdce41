import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../packages/demo/server.mjs', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly address: string;
}

async function start(port: number | string): Promise<Started> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: String(port) } });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  while (!/http:\S+/.test(said)) {
    const ended = await Promise.race([once(child.stdout!, 'data').then(() => false), once(child, 'exit').then(() => true)]);
    if (ended) throw new Error(said);
  }
  return { child, said: () => said, address: /http:\S+/.exec(said)![0] };
}

async function stop({ child }: Started): Promise<number | null> {
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('the server of the demo', () => {
  it('answers with a strict policy, and stops cleanly with Ctrl-C', async () => {
    const started = await start(0);
    const response = await fetch(started.address);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|\*|http/);
    assert.equal(await stop(started), 0);
  });

  it('says that its port is taken, and takes the next free one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const started = await start(port);
    other.close();
    assert.match(started.said(), new RegExp(`Port ${port} is taken`));
    assert.notEqual(new URL(started.address).port, String(port));
    await stop(started);
  });

  it('gives the part of a file that is asked for, and says when there is no such part', async () => {
    const started = await start(0);
    const ask = (range?: string) => fetch(`${started.address}dossiers/minimal.json`, { headers: range ? { range } : {} });
    const whole = new Uint8Array(await (await ask()).arrayBuffer());
    const size = whole.length;
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 9],
      ['bytes=10-', 10, size - 1],
      ['bytes=-5', size - 5, size - 1],
      ['bytes=5-99999999', 5, size - 1],
    ] as const) {
      const response = await ask(range);
      assert.equal(response.status, 206, range);
      assert.equal(response.headers.get('content-range'), `bytes ${from}-${to}/${size}`);
      assert.deepEqual(new Uint8Array(await response.arrayBuffer()), whole.subarray(from, to + 1), range);
    }
    assert.equal((await ask('bytes=99999999-')).status, 416);
    assert.equal((await ask('pages=1-2')).status, 200);
    await stop(started);
  });

  for (const port of ['acht', '-1', '65536', '80.5']) {
    it(`says what PORT should be when it is ${port}`, async () => {
      await assert.rejects(start(port), /PORT must be a whole number from 0 to 65535/);
    });
  }

  it('gives nothing from outside its folders', async () => {
    const started = await start(0);
    for (const path of [
      '%2e%2e/server.mjs',
      '..%2f..%2f..%2fpackage.json',
      'wijkwelvaartswerk/..%2f..%2fpackage.json',
      '%00',
      '%E0%A4%A',
      'dossiers/',
    ]) {
      const { status } = await fetch(started.address + path);
      assert.equal(status, 404, path);
    }
    await stop(started);
  });
});
