def log = new File(basedir, 'build.log').text
assert log.contains('Withheld: posts/draft.md (draft)')
assert log.contains('Withheld: posts/expired.md (expired)')
assert log.contains('Withheld: posts/tomorrow.md (future, due 2026-05-02)')
assert log.contains('Rendered 1 post to')

def posts = { out -> new File(basedir, "target/$out/blog").listFiles().findAll { it.directory }*.name.sort() }
assert posts('site-blog') == ['today']
assert posts('later') == ['today', 'tomorrow']
