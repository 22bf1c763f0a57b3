/*
 * Renders a formula with KaTeX as MathML Core, which is what browsers have in common. Its value is a function of the TeX
 * and of whether the formula stands on its own. That returns the MathML, or what is wrong and where.
 *
 * KaTeX writes MathML 3. What the Core does not have any more becomes characters of Unicode and classes for the style
 * sheet of the page; no element has a style of its own.
 */
(function () {
  'use strict';

  /** A colour that nobody can ask for: KaTeX uses it where it refuses a command. */
  const REFUSED = 'refused';

  /** Where the letters A, a and the digits of a mathematical alphabet begin; 0 if it has none. */
  const ALPHABETS = {
    'bold': [0x1D400, 0x1D41A, 0x1D7CE],
    'italic': [0x1D434, 0x1D44E, 0],
    'bold-italic': [0x1D468, 0x1D482, 0],
    'script': [0x1D49C, 0x1D4B6, 0],
    'bold-script': [0x1D4D0, 0x1D4EA, 0],
    'fraktur': [0x1D504, 0x1D51E, 0],
    'double-struck': [0x1D538, 0x1D552, 0x1D7D8],
    'bold-fraktur': [0x1D56C, 0x1D586, 0],
    'sans-serif': [0x1D5A0, 0x1D5BA, 0x1D7E2],
    'bold-sans-serif': [0x1D5D4, 0x1D5EE, 0x1D7EC],
    'sans-serif-italic': [0x1D608, 0x1D622, 0],
    'sans-serif-bold-italic': [0x1D63C, 0x1D656, 0],
    'monospace': [0x1D670, 0x1D68A, 0x1D7F6]
  };

  /** Where Greek begins: with capital letters, nabla, small letters, and their variants. */
  const GREEK_ALPHABETS = {'bold': 0x1D6A8, 'italic': 0x1D6E2, 'bold-italic': 0x1D71C};
  const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ';

  /** The letters that were in Unicode before the alphabets were. */
  const EARLIER = {
    'italic': {h: 'ℎ'},
    'script': {B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ'},
    'fraktur': {C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ'},
    'double-struck': {C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ'}
  };

  function letter(variant, c) {
    const begin = ALPHABETS[variant] || [0, 0, 0];
    const greek = GREEK.indexOf(c);
    if (EARLIER[variant] && EARLIER[variant][c]) {
      return EARLIER[variant][c];
    }
    if (greek >= 0 && GREEK_ALPHABETS[variant]) {
      return String.fromCodePoint(GREEK_ALPHABETS[variant] + greek);
    }
    const block = c >= 'A' && c <= 'Z' ? 0 : c >= 'a' && c <= 'z' ? 1 : c >= '0' && c <= '9' ? 2 : -1;
    return block >= 0 && begin[block] ? String.fromCodePoint(begin[block] + c.charCodeAt(0) - 'Aa0'.charCodeAt(block)) : '';
  }

  // ---- Elements

  function addClass(node, name) {
    node.attributes['class'] = node.attributes['class'] ? node.attributes['class'] + ' ' + name : name;
  }

  /** Takes an attribute away from an element, and returns its value. */
  function take(node, name) {
    const value = node.attributes[name] || '';
    delete node.attributes[name];
    return value;
  }

  function words(text) {
    return text ? text.split(' ') : [];
  }

  function is(node, type) {
    return node.type === type;
  }

  function wrapped(node, type) {
    return new node.constructor(type, [node]);
  }

  /** Letters of another alphabet; words keep theirs, so that they can be searched. */
  function token(node) {
    if (node.children.some(child => child.type)) {
      return node.children.length === 1 ? node.children[0] : new node.constructor('mrow', node.children);
    }
    if (node.children.some(child => child.text === undefined)) {
      throw {broken: true};
    }
    const variant = node.attributes.mathvariant;
    if (!variant || variant === 'normal') {
      return node;
    }
    const letters = is(node, 'mtext') ? [] : node.toText().split('').map(c => letter(variant, c));
    if (letters.length && letters.every(c => c)) {
      take(node, 'mathvariant');
      node.children = node.children.slice(0, 1);
      node.children[0].text = letters.join('');
    } else {
      addClass(node, 'math-' + variant);
    }
    return node;
  }

  /** An operator; a bar that is a fence is one that can grow. */
  function mo(node) {
    const bar = {'\u2223': '|', '\u2225': '\u2016'}[node.toText()];
    if (bar && node.attributes.fence === 'true') {
      node.children[0].text = bar;
      node.setAttribute('stretchy', 'true');
    }
    return token(node);
  }

  /** Whether an element is the name of a function, be it with a limit. */
  function isFunction(node) {
    const last = node.children && node.children[/^m(sub|sup|under|over)/.test(node.type) ? 0 : node.children.length - 1];
    return node.type === 'mo' ? node.toText() === '\u2061' : /^m(row|sub|sup|under|over)/.test(node.type) && Boolean(last) && isFunction(last);
  }

  function blank(node) {
    const space = new node.constructor('mspace', []);
    space.setAttribute('width', '0.1667em');
    return space;
  }

  /** A function has a blank before it and one behind it, except beside operators and brackets. */
  function spaced(node) {
    const touches = other => other && !/^(mo|mspace)$/.test(other.type);
    const row = [];
    node.children.forEach(function (child, i) {
      const next = node.children[i + 1];
      const isName = child.type !== 'mo' && (isFunction(child) || next && next.type === 'mo' && isFunction(next));
      if (isName && touches(row[row.length - 1])) {
        row.push(blank(node));
      }
      row.push(child);
      if (isFunction(child) && touches(next)) {
        row.push(blank(node));
      }
    });
    return row;
  }

  /** A line over or under a formula, which the style sheet draws: few fonts have one of any length. */
  function lined(node) {
    const line = node.children[1];
    if (line.type === 'mo' && line.toText() === '\u203E' && line.attributes.stretchy === 'true') {
      addClass(node, is(node, 'mover') ? 'math-overline' : 'math-underline');
    }
    return node;
  }

  function mstyle(node) {
    if (node.attributes.mathcolor === REFUSED) {
      throw {refused: node.toText()};
    }
    if (take(node, 'style')) {
      addClass(node, 'math-bold');
    }
    return node;
  }

  /** A size that is more than that of the content, or a place that depends on it. */
  function mpadded(node) {
    const place = {'-1width': 'math-llap', '-0.5width': 'math-clap'}[node.attributes.lspace];
    const border = take(node, 'style').split(' ').slice(3).join(' ');
    if (place) {
      take(node, 'lspace');
      addClass(node, place);
    }
    if (/^\+/.test(node.attributes.width)) {
      addClass(node, node.attributes.height ? 'math-padded' : 'math-label');
      ['width', 'height', 'lspace', 'voffset'].forEach(name => take(node, name));
    }
    if (border) {
      const frame = wrapped(node, 'mrow');
      addClass(frame, 'math-frame');
      frame.setAttribute('mathbackground', border);
      return frame;
    }
    return node;
  }

  function menclose(node) {
    const row = new node.constructor('mrow', node.children);
    words(take(node, 'notation')).forEach(name => addClass(row, 'math-enclose-' + name));
    return row;
  }

  /** The cells of a row without those that would number it. */
  function cells(row) {
    return row.children.filter(cell => !/mtr-glue|mml-eqn-num/.test(cell.classes.join(' ')) || cell.toText());
  }

  function mtable(node) {
    const aligns = words(take(node, 'columnalign'));
    const columnLines = words(take(node, 'columnlines'));
    const rowLines = words(take(node, 'rowlines'));
    const spacing = words(take(node, 'columnspacing'));
    take(node, 'rowspacing');
    if (take(node, 'width')) {
      addClass(node, 'math-tagged');
      node.children[0].children = node.children[0].children.filter(cell => !take(cell, 'width'));
    } else if (spacing.indexOf('0em') >= 0) {
      addClass(node, 'math-aligned');
    } else if (parseFloat(spacing[0]) < 0.5) {
      addClass(node, 'math-tight');
    }
    node.children.forEach(function (row, r) {
      row.children = cells(row);
      row.children.forEach(function (cell, c) {
        cell.classes = [];
        if (aligns[c] === 'left' || aligns[c] === 'right') {
          addClass(cell, 'math-' + aligns[c]);
        }
        line(cell, columnLines[c], 'right');
        line(cell, rowLines[r], 'below');
      });
    });
    return node;
  }

  function line(cell, style, side) {
    if (style === 'solid' || style === 'dashed') {
      addClass(cell, 'math-' + style + '-' + side);
    }
  }

  /** A formula of more than one line as a table of its lines. */
  function semantics(node) {
    const row = node.children[0];
    const lines = [[]];
    row.children.forEach(function (child) {
      if (child.attributes && child.attributes.linebreak) {
        lines.push([]);
      } else {
        lines[lines.length - 1].push(child);
      }
    });
    if (lines.length > 1) {
      const rows = lines.map(items => wrapped(wrapped(new node.constructor('mrow', items), 'mtd'), 'mtr'));
      node.children[0] = new node.constructor('mtable', rows);
      node.children[0].setAttribute('displaystyle', 'true');
    }
    return node;
  }

  const RULES = {
    mi: token, mn: token, mo: mo, mtext: token, mover: lined, munder: lined,
    mstyle: mstyle, mpadded: mpadded, menclose: menclose, mtable: mtable, semantics: semantics
  };

  /** The elements that take any number of others. */
  const ROWS = /^(mrow|mstyle|mtd|mpadded|mphantom|msqrt|menclose)$/;

  /** The elements in an element; where KaTeX has a mere list of them, they become part of the row or one of their own. */
  function elements(node) {
    const all = [];
    node.children.forEach(function (child) {
      const isList = child.children && !child.type;
      if (isList && ROWS.test(node.type)) {
        child.children.forEach(item => all.push(item));
      } else {
        all.push(isList ? new node.constructor('mrow', child.children) : child);
      }
    });
    return all;
  }

  /** MathML 3 as MathML Core. */
  function core(node) {
    if (node.children) {
      node.children = elements(node);
      for (let i = 0; i < node.children.length; i++) {
        node.children[i] = core(node.children[i]);
      }
    }
    if (ROWS.test(node.type)) {
      node.children = spaced(node);
    }
    return RULES[node.type] ? RULES[node.type](node) : node;
  }

  return function (tex, display) {
    const settings = {
      displayMode: display,
      output: 'mathml',
      strict: 'ignore',
      trust: false,
      errorColor: REFUSED,
      maxExpand: 1000,
      maxSize: 100,
      macros: {}
    };
    try {
      const span = katex.__renderToDomTree(tex, settings);
      return {mathml: core(span.children[0]).toMarkup()};
    } catch (e) {
      if (e.broken) {
        return {message: 'Broken'};
      }
      if (e.refused) {
        return {message: 'Refused: ' + e.refused};
      }
      if (e instanceof katex.ParseError) {
        return {message: e.rawMessage, position: e.position};
      }
      throw e;
    }
  };
})()
