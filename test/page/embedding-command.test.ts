import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Installed, src, widgets } from '../embed/lab.ts';

describe('the command', () => {
  let installed: Installed;
  before(() => {
    installed = new Installed();
  });
  after(() => installed.remove());

  it('tells what it can do', async () => {
    const { out, code } = await installed.run('embed', '--help');
    assert.equal(code, 0);
    for (const name of [...widgets, '--src', '--way', '--base', '--theme', '--layers']) assert.ok(out.includes(name), name);
    assert.match((await installed.run('--help')).out, /embed/);
  });

  it('prints all ways, with the hashes of its own release', async () => {
    const out = await installed.embed(
      '--widget',
      'map',
      '--src',
      src,
      '--lang',
      'en',
      '--layers',
      'a,b',
      '--share',
      '--theme',
      'color-action=#8c2a12',
    );
    const hashes = JSON.parse(readFileSync(join(installed.folder, 'node_modules/wijkwelvaartswerk/dist/integrity.json'), 'utf8')) as Record<
      string,
      { integrity: string }
    >;
    for (const file of ['map.js', 'loader.js'])
      assert.ok(out.includes(`/wijkwelvaartswerk/${file}" integrity="${hashes[file]!.integrity}"`), file);
    assert.ok(out.includes('<www-map src="/dossiers/noord.json" lang="en" layers="a,b" share></www-map>'), out);
    assert.ok(out.includes('data-layers="a,b" data-share></div>'), out);
    assert.ok(out.includes('www-map {\n  --www-color-action: #8c2a12;\n}'), out);
  });

  it('makes an oEmbed answer of type rich', async () => {
    const answer = JSON.parse(
      await installed.embed('--widget', 'steps', '--src', src, '--way', 'oembed', '--base', 'https://www.voorbeeld.nl/www/'),
    ) as Record<string, unknown>;
    assert.equal(answer['version'], '1.0');
    assert.equal(answer['type'], 'rich');
    for (const name of ['width', 'height']) assert.ok(Number.isInteger(answer[name]), name);
    assert.match(
      String(answer['html']),
      /^<iframe src="https:\/\/www\.voorbeeld\.nl\/www\/frame\.html\?widget=steps&amp;src=%2Fdossiers%2Fnoord\.json"/,
    );
  });

  const mistakes: Record<string, [string[], RegExp]> = {
    'no widget': [['embed'], /Which widget/],
    'a widget that is none': [['embed', '--widget', 'kaart'], /no widget “kaart”\. Choose from: map/],
    'no dossier for a map': [['embed', '--widget', 'map'], /needs a dossier/],
    'a dossier that is a script': [['embed', '--widget', 'map', '--src', 'javascript:x'], /must be a path/],
    'a way that is none': [['embed', '--widget', 'steps', '--way', 'post'], /no way "post"/],
    'an attribute of another widget': [['embed', '--widget', 'steps', '--layers', 'a'], /does not know “layers”/],
    'an attribute that is none': [['embed', '--widget', 'steps', '--kleur', 'a'], /--kleur/],
    'a value that is none': [['embed', '--widget', 'steps', '--variant', 'rond'], /cannot be “rond”/],
    'a heading of level 7': [['embed', '--widget', 'steps', '--heading-level', '7'], /from 2 to 6/],
    'a language that is none': [['embed', '--widget', 'steps', '--lang', 'nl"'], /is no language/],
    'a theme without a value': [['embed', '--widget', 'steps', '--theme', 'rood'], /name=value/],
    'a theme that breaks out': [['embed', '--widget', 'steps', '--theme', 'color-text=red;}*{color:red'], /cannot be the value/],
    'a folder without a slash': [['embed', '--widget', 'steps', '--base', 'map'], /folder of files/],
    'oEmbed without a whole address': [['embed', '--widget', 'steps', '--way', 'oembed'], /whole one/],
    'no command': [[], /Which command/],
    'a command that is none': [['toString'], /no command "toString"/],
  };
  for (const [what, [args, sentence]] of Object.entries(mistakes)) {
    it(`says what is wrong with ${what}, and prints no code`, async () => {
      const { out, wrong, code } = await installed.run(...args);
      assert.equal(out, '');
      assert.match(wrong, sentence);
      assert.equal(code, 1);
    });
  }
});
