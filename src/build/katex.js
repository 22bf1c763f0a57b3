/*
 * Writes KaTeX in the JavaScript that Rhino reads, for io.github.siteblog.math. Rhino runs this while the plugin is built;
 * the class path holds the WebJar of KaTeX. Arguments: the version of that WebJar, the folder to write to, the script that
 * KaTeX is run by, this file.
 *
 * KaTeX is written anew line by line, for its build lays out every class and function alike. Rhino knows no classes, no
 * spread arguments, and no constants in loops. Nothing else is changed, and what it renders is the same.
 */
'use strict';

const Files = java.nio.file.Files;
const [katexVersion, output, runner, script] = arguments;
const KATEX = 'io/github/siteblog/math/katex.js';
const SUM = 'io/github/siteblog/math/katex.sha256';

// ---- Files

load(script.replace(/[^\/\\]+$/, 'files.js'));

const out = new Output(output);
const inWebJar = path => textOf('META-INF/resources/webjars/katex/' + katexVersion + '/' + path);

/** The SHA-256 sum of texts, by which formulas are known that other scripts have rendered. */
function sum(texts) {
  const digest = java.security.MessageDigest.getInstance('SHA-256');
  texts.forEach(text => digest.update(new java.lang.String(text).getBytes('UTF-8')));
  return java.util.HexFormat.of().formatHex(digest.digest());
}

// ---- Lines

/** `list.push(...more);` becomes `list.push.apply(list, [].concat(more));`. */
function withoutSpreadArguments(line) {
  const call = /\b((?:\w+\.)*?\w+)\.(\w+)\(((?:\w+, )*)\.\.\.(.+?)\)(\)*;)$/;
  return line.replace(call, function (all, object, method, before, last, end) {
    const first = '[' + before.replace(/, $/, '') + ']';
    return object + '.' + method + '.apply(' + object + ', ' + first + '.concat(' + last + '))' + end;
  });
}

/** `[...a, ...b]` becomes `[].concat(a, b)`; it may end with the bracket that begins the next line. */
function withoutSpreadItems(line) {
  return line
    .replace(/\[(\.\.\.[^\]\/]*)(\]?)/, (all, items, end) => '[].concat(' + items.replace(/\.\.\./g, '') + (end && ')'))
    .replace(/^  \]\);$/, '  ));');
}

/** A line of a class as one of a function and its prototype. */
function withoutClass(line, name) {
  return line
    .replace(/^  constructor\(/, 'function ' + name + '(')
    .replace(/^  static (\w+)\(/, name + '.$1 = function (')
    .replace(/^  (\w+)\(/, name + '.prototype.$1 = function (')
    .replace(/^  \}$/, '  };')
    .replace(/^    super\((\w+)\);$/, '    this.message = $1;');
}

function rewritten(text) {
  let name = null;
  return text.split('\n').map(function (line) {
    const begin = /^class (\w+)(?: extends Error)? \{$/.exec(line);
    if (begin || name && line === '}') {
      name = begin && begin[1];
      return '';
    }
    if (/^\s*(\/\/|\*)/.test(line)) {
      return line;
    }
    const plain = withoutSpreadItems(withoutSpreadArguments(line.replace(/^( *(?:for \()?)const /, '$1let ')));
    return name ? withoutClass(plain, name) : plain;
  }).join('\n');
}

if (!out.isNewer(SUM, [runner, script])) {
  out.credit('katex', inWebJar('package.json'), inWebJar('LICENSE'));
  const katex = rewritten(inWebJar('dist/katex.js'));
  out.write(KATEX, katex);
  out.write(SUM, sum([katex, Files.readString(java.nio.file.Path.of(runner))]));
}
