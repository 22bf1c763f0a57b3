/*
 * Writes the names of emoji as data, for io.github.siteblog.markdown. Rhino runs this while the plugin is built; the class
 * path holds the WebJar of node-emoji. Arguments: the version of that WebJar, the folder to write to, this file.
 *
 * A line is a name, a tab and the emoji; lines are sorted.
 */
'use strict';

const Files = java.nio.file.Files;
const [emojiVersion, output, script] = arguments;
const TABLE = 'io/github/siteblog/markdown/emoji.txt';

function inWebJar(path) {
  const resource = 'META-INF/resources/webjars/node-emoji/' + emojiVersion + '/' + path;
  const stream = java.lang.Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
  if (stream === null) {
    throw new Error('The class path holds no ' + resource);
  }
  const text = String(new java.lang.String(stream.readAllBytes(), 'UTF-8'));
  stream.close();
  return text;
}

function inOutput(path) {
  return java.nio.file.Path.of(output, path);
}

function write(path, text) {
  Files.createDirectories(inOutput(path).getParent());
  Files.writeString(inOutput(path), text);
}

function isUpToDate() {
  const table = inOutput(TABLE);
  return Files.exists(table)
    && Files.getLastModifiedTime(table).compareTo(Files.getLastModifiedTime(java.nio.file.Path.of(script))) > 0;
}

if (!isUpToDate()) {
  const emoji = JSON.parse(inWebJar('lib/emoji.json'));
  write('META-INF/LICENSE-node-emoji.txt', inWebJar('LICENSE'));
  write(TABLE, Object.keys(emoji).sort().map(name => name + '\t' + emoji[name] + '\n').join(''));
}
