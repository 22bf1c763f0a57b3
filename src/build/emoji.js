/*
 * Writes the names of emoji as data, for io.github.siteblog.markdown. Rhino runs this while the plugin is built; the class
 * path holds the WebJar of node-emoji. Arguments: the version of that WebJar, the folder to write to, this file.
 *
 * A line is a name, a tab and the emoji; lines are sorted.
 */
'use strict';

const [emojiVersion, output, script] = arguments;
const TABLE = 'io/github/siteblog/markdown/emoji.txt';

load(script.replace(/[^\/\\]+$/, 'files.js'));

const out = new Output(output);
const inWebJar = path => textOf('META-INF/resources/webjars/node-emoji/' + emojiVersion + '/' + path);

if (!out.isNewer(TABLE, [script])) {
  const emoji = JSON.parse(inWebJar('lib/emoji.json'));
  out.credit('node-emoji', inWebJar('package.json'), inWebJar('LICENSE'));
  out.write(TABLE, Object.keys(emoji).sort().map(name => name + '\t' + emoji[name] + '\n').join(''));
}
