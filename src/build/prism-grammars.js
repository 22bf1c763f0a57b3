/*
 * Writes the grammars of Prism as data, for io.github.siteblog.highlight. Rhino runs it while the plugin is built; the
 * class path holds the WebJar of Prism. Arguments: the version of that WebJar, the folder to write to, this file.
 *
 * Prism's own scripts build the grammars as a graph of JavaScript objects. Here each language becomes a file of lines
 * whose fields are separated by tabs:
 *
 *     template <flags> <source>     in a template language: what is its own, all else being markup
 *     grammar                       a grammar begins: first that of the language, then those that stand inside of it
 *     <type> <options> <aliases> <inside> <source>
 *                                   a rule; they stand in the order in which Prism applies them
 *
 * Options are the flags i, m and s of the expression, "G" if the rule is greedy, and "L" if group 1 is a lookbehind.
 * Inside is empty, or the number of a grammar in the same file, or "<language>:<number>". The file index.txt lists the
 * languages, each followed by the other names that Prism has for it.
 */
'use strict';

// What Prism's own bundle begins with comes first, for later scripts copy what they find.
const LANGUAGES = [
  'markup css clike javascript',
  'antlr4 apacheconf asciidoc awk bash batch c clojure cmake coffeescript cpp csharp csv d dart diff django docker',
  'dot ebnf editorconfig ejs elixir elm erb erlang fortran fsharp ftl gherkin git glsl go go-module gradle graphql',
  'groovy handlebars haskell hcl http ignore ini java javastacktrace jq json json5 jsx julia kotlin latex less lisp',
  'llvm log lua makefile markdown matlab mermaid nasm nginx nim nix objectivec ocaml pascal perl php plant-uml',
  'powershell properties protobuf python r regex rest ruby rust sass scala scheme scss shell-session solidity sql',
  'swift systemd tcl toml tsx twig typescript uri velocity verilog vim visual-basic wasm yaml zig'
].join(' ').split(' ');

const PACKAGE = 'io/github/siteblog/highlight/';
const INDEX = PACKAGE + 'index.txt';
const [prismVersion, output, script] = arguments;

// ---- Files

load(script.replace(/[^\/\\]+$/, 'files.js'));

const out = new Output(output);
const inWebJar = path => textOf('META-INF/resources/webjars/prismjs/' + prismVersion + '/' + path);

// ---- Prism

/** The expressions by which template languages are told from the markup around them. */
const templates = {};

/** Stands in for Prism's component of that name, which is given those expressions whenever it highlights. */
const templating = {
  buildPlaceholders: function (env, language, pattern, filter) {
    if (env.language === language && filter) {
      throw new Error('The templates of ' + language + ' are more than an expression');
    }
    if (env.language === language) {
      templates[language] = pattern;
    }
  },
  tokenizePlaceholders: function () {}
};

/** Runs a script in the global scope. */
function run(path) {
  (0, eval)(inWebJar(path));
}

function loadPrism() {
  run('components/prism-core.js');
  run('components.js');
  run('dependencies.js');
  getLoader(components, LANGUAGES).load(function (id) {
    run('components/prism-' + id + '.js');
    if (id === 'markup-templating') {
      Prism.languages[id] = templating;
    }
  });
}

/** The names of each grammar that is a language; the first is the one that Prism's site uses. */
function namesByGrammar() {
  const all = Object.keys(Prism.languages)
    .filter(name => typeof Prism.languages[name] === 'object' && Prism.languages[name] !== templating);
  const names = new Map();
  all.filter(name => name in components.languages).concat(all).forEach(function (name) {
    const known = names.get(Prism.languages[name]) || [];
    names.set(Prism.languages[name], known.includes(name) ? known : known.concat(name));
  });
  return names;
}

/** The patterns of a grammar by type; those of "rest" are added as Prism.tokenize does it. */
function withRest(grammar) {
  const types = Object.assign({}, grammar, grammar.rest);
  delete types.rest;
  return types;
}

function rules(grammar) {
  const types = withRest(grammar);
  const list = [];
  Object.keys(types).forEach(function (type) {
    [].concat(types[type] || []).forEach(function (rule) {
      list.push({
        type: type,
        pattern: rule.pattern || rule,
        options: (rule.greedy ? 'G' : '') + (rule.lookbehind ? 'L' : ''),
        aliases: [].concat(rule.alias || []),
        inside: rule.inside
      });
    });
  });
  return list;
}

// ---- What is written

function flags(pattern) {
  return pattern.flags.replace('g', '');
}

function source(pattern) {
  if (!(pattern instanceof RegExp) || /\\[\n\r]|[\u2028\u2029]/.test(pattern.source)) {
    throw new Error('Not to be written in a line: ' + pattern);
  }
  return pattern.source.replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}

/** Where each grammar that was met so far is written: its language, and its number in the file of that language. */
const places = new Map();

/** The lines of a language's file. */
function lines(language) {
  const grammars = [Prism.languages[language]];

  function place(grammar) {
    if (!grammar) {
      return '';
    }
    if (!places.has(grammar)) {
      places.set(grammar, {language: language, number: grammars.length});
      grammars.push(grammar);
    }
    const found = places.get(grammar);
    return found.language === language ? found.number : found.language + ':' + found.number;
  }

  const all = [];
  Prism.hooks.run('before-tokenize', {language: language, code: '<?'});
  if (language in templates) {
    all.push(['template', flags(templates[language]), source(templates[language])]);
  }
  for (let i = 0; i < grammars.length; i++) {
    all.push(['grammar']);
    rules(grammars[i]).forEach(function (rule) {
      const options = flags(rule.pattern) + rule.options;
      all.push([rule.type, options, rule.aliases.join(' '), place(rule.inside), source(rule.pattern)]);
    });
  }
  return all.map(fields => fields.join('\t') + '\n');
}

function writeAll() {
  const names = namesByGrammar();
  names.forEach((all, grammar) => places.set(grammar, {language: all[0], number: 0}));
  names.forEach(all => out.write(PACKAGE + all[0] + '.grammar', lines(all[0]).join('')));
  out.credit('prism', inWebJar('package.json'), inWebJar('LICENSE'));
  out.write(INDEX, Array.from(names.values()).map(all => all.join(' ') + '\n').sort().join(''));
}

if (!out.isNewer(INDEX, [script])) {
  loadPrism();
  writeAll();
}
