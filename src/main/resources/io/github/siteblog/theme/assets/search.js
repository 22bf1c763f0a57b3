/*
 * Looks for words in all posts while a reader types. The index is a script of its own, which calls searchIndex(): what is in
 * it is described in SearchIndex.java. Every word must be found, as a whole or as the beginning of one.
 */
(() => {
  const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+/gu;
  const MOST_SHOWN = 30;
  const BEGINNING = 0.6;
  const ONE_OFF = 0.3;

  const form = document.querySelector('form.search');
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const list = document.querySelector('.found');
  const isFile = location.protocol === 'file:';
  const home = document.getElementById('Home').href;
  const dates = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'});
  let posts, words, hits, noting;

  const wordsOf = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(WORD) || [];

  self.searchIndex = index => {
    posts = index.posts;
    hits = index.hits.split(' ');
    let last = '';
    words = index.words.split(' ').map(word => last = last.slice(0, parseInt(word[0], 36)) + word.slice(1));
    search();
  };

  /* The first place in the list of words that is not before a word. */
  const placeOf = word => {
    let low = 0, high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  };

  const isOneOff = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0, end = 0;
    const shorter = Math.min(a.length, b.length);
    while (start < shorter && a[start] === b[start]) start++;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    return Math.max(a.length, b.length) - start - end <= 1 || a.length === b.length && a.length - start - end === 2
      && a[start] === b[start + 1] && a[start + 1] === b[start];
  };

  /* Adds to the points of posts; tells whether most posts have the word. */
  const addHits = (place, factor, points) => {
    const rarity = Math.log(1 + posts.length / (1 + hits[place].length));
    let post = 0;
    for (const [, weight, alphabets, letter] of hits[place].matchAll(/([B-I]?)(\d*)([a-z])/g)) {
      post += 26 * alphabets + letter.charCodeAt(0) - 97;
      const more = (weight ? weight.charCodeAt(0) - 64 : 1) * rarity * factor;
      points.set(post, Math.max(points.get(post) || 0, more));
    }
    return hits[place][0] === '*';
  };

  const pointsOf = word => {
    const points = new Map();
    let place = placeOf(word), isCommon = false;
    for (; place < words.length && words[place].startsWith(word); place++) {
      const isWhole = words[place] === word;
      isCommon = addHits(place, isWhole ? 1 : BEGINNING, points) && isWhole || isCommon;
    }
    if (!points.size && !isCommon && word.length > 3) {
      words.forEach((other, i) => isOneOff(word, other) && addHits(i, ONE_OFF, points));
    }
    return {points, isCommon};
  };

  const find = query => {
    const all = query.map(pointsOf);
    const needed = all.filter(one => !one.isCommon);
    if (!needed.length) return all.length ? [...all[0].points.keys()].slice(0, MOST_SHOWN) : [];
    const total = post => all.reduce((sum, one) => sum + (one.points.get(post) || 0), 0);
    return [...needed[0].points.keys()]
      .filter(post => needed.every(one => one.points.has(post)))
      .map(post => [post, total(post)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([post]) => post);
  };

  /* A page that is opened from disk has no server that finds the file of a URL. */
  const fileOf = url => {
    const [path, ...fragment] = url.split('#');
    const file = path.endsWith('/') ? path + 'index.html' : path.endsWith('.html') ? path : path + '.html';
    return [file, ...fragment].join('#');
  };

  const link = (url, text) => {
    const a = document.createElement('a');
    a.href = new URL(isFile ? fileOf(url) : url, new URL('.', home));
    a.textContent = text;
    return a;
  };

  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const shown = (post, query) => {
    const item = document.createElement('li');
    element('h2', '', item).append(link(post.url, post.title));
    const about = element('p', post.authors.join(', ') + ' · ', item);
    const time = element('time', dates.format(new Date(post.date)), about);
    time.dateTime = post.date;
    about.className = 'about';
    element('p', post.description, item);
    const headings = post.headings.filter(text => {
      const has = wordsOf(text);
      return query.some(word => word.length > 1 && has.some(one => one.startsWith(word)));
    });
    if (headings.length) {
      const parts = element('ul', '', item);
      headings.slice(0, 3).forEach(text => {
        const id = post.ids[text] || text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replace(/ /g, '-');
        element('li', '', parts).append(link(post.url + '#' + encodeURIComponent(id), text));
      });
    }
    return item;
  };

  /* The URL holds the words. Not at every key: browsers refuse a hundred changes in half a minute. */
  const noteWords = () =>
    history.replaceState(null, '', input.value ? '?q=' + encodeURIComponent(input.value) : location.pathname);

  const search = () => {
    const query = wordsOf(input.value);
    if (!isFile) {
      clearTimeout(noting);
      noting = setTimeout(noteWords, 300);
    }
    const found = words && query.length ? find(query) : [];
    list.replaceChildren(...found.slice(0, MOST_SHOWN).map(post => shown(posts[post], query)));
    const say = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many';
    status.textContent = words && query.length ? status.dataset[say].replace('#', found.length) : '';
  };

  const script = document.createElement('script');
  script.src = document.getElementById('Index').href;
  script.onerror = () => status.textContent = status.dataset.failed;
  document.head.append(script);

  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  input.addEventListener('input', search);
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.focus();
})();
