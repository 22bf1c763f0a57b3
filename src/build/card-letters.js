/*
 * Writes the outlines of the typeface Inter as data, for io.github.siteblog.card. Rhino runs this while the plugin is built;
 * the class path holds the fonts as WOFF, each with the letters of some scripts. Arguments: the version of their package,
 * the folder to write to, this file.
 *
 * A line of the table is a letter: its number in Unicode, its width, its outline as relative moves (m), lines (l) and
 * quadratic curves (q) of an SVG path that grows upwards, and the letters before which it stands closer or further apart;
 * all in thousandths of the size. Letters stand behind the one that they are made from, so that the jar packs them well.
 *
 * See https://learn.microsoft.com/typography/opentype/spec and https://www.w3.org/TR/WOFF.
 */
'use strict';

const Character = java.lang.Character;
const [fontVersion, output, script] = arguments;
const TABLE = 'io/github/siteblog/card/letters.txt';
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];
const WEIGHT = 600;
const COPYRIGHT = 'Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)';

/** The letters of European languages and of Vietnamese, marks of punctuation, and some signs. */
const RANGES = [
  [0x20, 0x7e], [0xa0, 0xac], [0xae, 0x24f], [0x370, 0x482], [0x48a, 0x52f], [0x1e00, 0x1fff], [0x2010, 0x2027],
  [0x202f, 0x205e], [0x2070, 0x20bf], [0x2100, 0x2193], [0x2212, 0x2215]
];

/** What stands before or behind them is set closer or further apart. */
const KERNED = [[0x21, 0x7e], [0x391, 0x3ce], [0x400, 0x45f], [0x2013, 0x201e]];

// ---- Files

load(script.replace(/[^\/\\]+$/, 'files.js'));

const out = new Output(output);
const inJar = path => 'META-INF/resources/_static/inter/' + fontVersion + '/' + path;

// ---- The tables of a font

/** Reads numbers at a place. */
function Reader(buffer, start) {
  this.at = start;
  this.byte = function () { return buffer.get(this.at++) & 0xff; };
  this.short = function () { this.at += 2; return buffer.getShort(this.at - 2); };
  this.word = function () { return this.short() & 0xffff; };
  this.long = function () { this.at += 4; return buffer.getInt(this.at - 4); };
  this.words = function (count) {
    const words = [];
    while (words.length < count) {
      words.push(this.word());
    }
    return words;
  };
  this.position = function () { return this.at - start; };
  this.from = function (offset) { return new Reader(buffer, start + offset); };
}

function inflated(bytes, length) {
  const inflater = new java.util.zip.InflaterInputStream(new java.io.ByteArrayInputStream(bytes));
  return inflater.readNBytes(length);
}

/** The tables of a WOFF by their names of four letters. */
function tables(bytes) {
  const woff = new Reader(java.nio.ByteBuffer.wrap(bytes), 0);
  const count = woff.from(12).word();
  const found = {};
  for (let i = 0; i < count; i++) {
    let entry = woff.from(44 + 20 * i);
    let name = String.fromCharCode(entry.byte(), entry.byte(), entry.byte(), entry.byte());
    let start = entry.long(), packed = entry.long(), length = entry.long();
    let part = java.util.Arrays.copyOfRange(bytes, start, start + packed);
    found[name] = new Reader(java.nio.ByteBuffer.wrap(packed < length ? inflated(part, length) : part), 0);
  }
  return found;
}

/** The numbers of the glyphs of letters, from a table of format 4. */
function characterMap(cmap) {
  const header = cmap.from(2);
  const count = header.word();
  let format4 = null;
  for (let i = 0; i < count; i++) {
    let platform = header.word(), encoding = header.word(), offset = header.long();
    if (cmap.from(offset).word() === 4 && platform !== 1) {
      format4 = cmap.from(offset);
    }
  }
  const segments = format4.from(6).word() / 2;
  const glyphs = {};
  for (let i = 0; i < segments; i++) {
    let at = part => format4.from(14 + (part > 0 ? 2 : 0) + 2 * (part * segments + i));
    let end = at(0).word(), start = at(1).word(), delta = at(2).word(), offset = at(3).word();
    for (let letter = start; letter <= end && letter < 0xffff; letter++) {
      let glyph = offset === 0 ? letter : at(3).from(offset + 2 * (letter - start)).word();
      if (glyph !== 0) {
        glyphs[letter] = (glyph + delta) & 0xffff;
      }
    }
  }
  return glyphs;
}

// ---- Outlines

const ON_CURVE = 1, SHORT_X = 2, SHORT_Y = 4, REPEAT = 8, SAME_X = 16, SAME_Y = 32;
const WORDS = 1, OFFSETS = 2, SCALE = 8, MORE = 32, SCALES = 64, MATRIX = 128;

/** The contours of a glyph, each a list of points. */
function contours(font, glyph) {
  const isLong = font.head.from(50).word() === 1;
  const place = number => isLong ? font.loca.from(4 * number).long() : 2 * font.loca.from(2 * number).word();
  if (place(glyph) === place(glyph + 1)) {
    return [];
  }
  const data = font.glyf.from(place(glyph));
  const count = data.short();
  data.at += 8;
  return count < 0 ? composed(font, data) : simple(data, count);
}

function simple(data, count) {
  const ends = data.words(count);
  const total = count === 0 ? 0 : ends[count - 1] + 1;
  const instructions = data.word();
  data.at += instructions;
  const flags = [];
  while (flags.length < total) {
    let flag = data.byte();
    let times = flag & REPEAT ? data.byte() : 0;
    for (let i = 0; i <= times; i++) {
      flags.push(flag);
    }
  }
  const xs = coordinates(data, flags, SHORT_X, SAME_X);
  const ys = coordinates(data, flags, SHORT_Y, SAME_Y);
  const points = flags.map((flag, i) => ({x: xs[i], y: ys[i], on: (flag & ON_CURVE) !== 0}));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : ends[i - 1] + 1, end + 1));
}

function coordinates(data, flags, isShort, isSame) {
  let last = 0;
  return flags.map(function (flag) {
    if (flag & isShort) {
      last += flag & isSame ? data.byte() : -data.byte();
    } else if (!(flag & isSame)) {
      last += data.short();
    }
    return last;
  });
}

/** A glyph of parts, which are moved, and mirrored or made smaller. */
function composed(font, data) {
  let all = [];
  let flags = MORE;
  while (flags & MORE) {
    flags = data.word();
    let part = contours(font, data.word());
    if (!(flags & OFFSETS)) {
      throw new Error('A part of a glyph is placed by its points.');
    }
    let isWords = flags & WORDS;
    let dx = isWords ? data.short() : data.byte() << 24 >> 24;
    let dy = isWords ? data.short() : data.byte() << 24 >> 24;
    let number = () => data.short() / 16384;
    let matrix = [1, 0, 0, 1];
    if (flags & SCALE) {
      matrix[0] = matrix[3] = number();
    } else if (flags & SCALES) {
      matrix[0] = number();
      matrix[3] = number();
    } else if (flags & MATRIX) {
      matrix.forEach((one, i) => { matrix[i] = number(); });
    }
    let moved = p => ({
      x: p.x * matrix[0] + p.y * matrix[2] + dx,
      y: p.x * matrix[1] + p.y * matrix[3] + dy,
      on: p.on
    });
    all = all.concat(part.map(contour => contour.map(moved)));
  }
  return all;
}

function middle(a, b) {
  return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true};
}

/** A contour that begins on its curve, and in which two points beside it never stand side by side. */
function explicit(contour) {
  const all = [];
  contour.forEach(function (point, i) {
    const before = contour[(i + contour.length - 1) % contour.length];
    if (!point.on && !before.on) {
      all.push(middle(before, point));
    }
    all.push(point);
  });
  while (!all[0].on) {
    all.push(all.shift());
  }
  return all;
}

/** The outline as a path, in thousandths of the size. */
function path(glyphContours, size) {
  let x = 0, y = 0;
  function step(point) {
    const nextX = Math.round(point.x * 1000 / size), nextY = Math.round(point.y * 1000 / size);
    const text = (nextX - x) + ' ' + (nextY - y);
    x = nextX;
    y = nextY;
    return text;
  }
  return glyphContours.filter(contour => contour.length > 2).map(explicit).map(function (points) {
    const parts = ['m ' + step(points[0])];
    for (let i = 1; i < points.length; i++) {
      if (points[i].on) {
        parts.push('l ' + step(points[i]));
      } else {
        let control = points[i], end = points[(i + 1) % points.length];
        let startX = x, startY = y;
        let first = step(control);
        x = startX;
        y = startY;
        parts.push('q ' + first + ' ' + step(end));
        i++;
      }
    }
    return parts.join(' ');
  }).join(' ');
}

// ---- Kerning

/** The numbers of glyphs of a coverage table, in its order. */
function coverage(table) {
  return ranges(table, (start, index) => index);
}

/** The classes of glyphs; those that are not there have class 0. */
function classes(table) {
  const format = table.word();
  if (format === 1) {
    const start = table.word();
    const found = {};
    table.words(table.word()).forEach((value, i) => { found[start + i] = value; });
    return found;
  }
  table.at -= 2;
  return ranges(table, start => start);
}

/** What a list of glyphs or of their ranges says of each. */
function ranges(table, value) {
  const format = table.word();
  const count = table.word();
  const found = {};
  if (format === 1) {
    table.words(count).forEach((glyph, i) => { found[glyph] = i; });
    return found;
  }
  for (let i = 0; i < count; i++) {
    let first = table.word(), last = table.word(), start = table.word();
    for (let glyph = first; glyph <= last; glyph++) {
      found[glyph] = value(start, start + glyph - first);
    }
  }
  return found;
}

/** How many bytes a value takes, of which only the change of the width is of use. */
function valueLength(format) {
  let length = 0;
  for (let bit = 1; bit < 256; bit *= 2) {
    length += format & bit ? 2 : 0;
  }
  return length;
}

const WIDTH = 4;

function width(table, at, format) {
  return format & WIDTH ? table.from(at + valueLength(format & (WIDTH - 1))).short() : 0;
}

/** A subtable as a function of two glyphs, which gives nothing where it says nothing. */
function pairs(table) {
  const format = table.word();
  const covered = coverage(table.from(table.word()));
  const first = table.word(), second = table.word();
  const length = valueLength(first) + valueLength(second);
  if (format === 1) {
    const sets = table.words(table.word()).map(function (offset) {
      const set = table.from(offset);
      const values = {};
      for (let i = set.word(); i > 0; i--) {
        let glyph = set.word();
        values[glyph] = width(set, set.position(), first);
        set.at += length;
      }
      return values;
    });
    return (left, right) => left in covered ? sets[covered[left]][right] : undefined;
  }
  const lefts = classes(table.from(table.word())), rights = classes(table.from(table.word()));
  table.word();
  const columns = table.word();
  return (left, right) => left in covered
    ? width(table, 16 + length * ((lefts[left] || 0) * columns + (rights[right] || 0)), first)
    : undefined;
}

/** The subtables of the feature "kern". */
function kerning(gpos) {
  const features = gpos.from(gpos.from(6).word()), lookups = gpos.from(gpos.from(8).word());
  const found = [];
  const featureList = features.from(0);
  for (let i = featureList.word(); i > 0; i--) {
    let name = String.fromCharCode(featureList.byte(), featureList.byte(), featureList.byte(), featureList.byte());
    let feature = features.from(featureList.word() + 2);
    if (name === 'kern') {
      feature.words(feature.word()).filter(number => found.indexOf(number) < 0).forEach(number => found.push(number));
    }
  }
  return found.map(function (number) {
    const lookup = lookups.from(lookups.from(2 + 2 * number).word());
    const type = lookup.word();
    lookup.word();
    return lookup.words(lookup.word()).map(function (offset) {
      const table = lookup.from(offset);
      return pairs(type === 9 ? table.from(table.from(4).long()) : table);
    });
  });
}

function kern(lookups, left, right) {
  return lookups.reduce(function (sum, subtables) {
    for (let i = 0; i < subtables.length; i++) {
      let value = subtables[i](left, right);
      if (value !== undefined) {
        return sum + value;
      }
    }
    return sum;
  }, 0);
}

// ---- The table of letters

function isIn(letter, all) {
  return all.some(range => range[0] <= letter && letter <= range[1]);
}

function decomposed(letter) {
  const text = new java.lang.String(Character.toChars(letter));
  return String(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD));
}

function letters(name) {
  const font = tables(bytesOf(inJar('files/inter-' + name + '-' + WEIGHT + '-normal.woff')));
  const size = font.head.from(18).word();
  const wide = font.hhea.from(34).word();
  const glyphs = characterMap(font.cmap);
  const lookups = kerning(font.GPOS);
  const own = Object.keys(glyphs).map(Number).filter(letter => isIn(letter, RANGES));
  const kerned = own.filter(letter => isIn(letter, KERNED));
  return own.map(function (letter) {
    const glyph = glyphs[letter];
    const advance = font.hmtx.from(4 * Math.min(glyph, wide - 1)).word();
    const kernings = kerned.indexOf(letter) < 0 ? [] : kerned
      .map(right => ({right: right, by: Math.round(kern(lookups, glyph, glyphs[right]) * 1000 / size)}))
      .filter(pair => pair.by !== 0)
      .map(pair => String.fromCharCode(pair.right) + pair.by);
    return {
      letter: letter,
      line: [letter.toString(16), Math.round(advance * 1000 / size), path(contours(font, glyph), size), kernings.join(' ')]
        .join('\t')
    };
  });
}

if (!out.isNewer(TABLE, [script])) {
  const all = {};
  SCRIPTS.forEach(name => letters(name).forEach(one => { all[one.letter] = all[one.letter] || one; }));
  const sorted = Object.keys(all).map(key => all[key]).sort(function (a, b) {
    const first = decomposed(a.letter), second = decomposed(b.letter);
    return first < second ? -1 : first > second ? 1 : a.letter - b.letter;
  });
  out.credit('inter', textOf(inJar('package.json')), COPYRIGHT + '\n\n' + textOf(inJar('LICENSE')));
  out.write(TABLE, sorted.map(one => one.line + '\n').join(''));
}
