def archive = new File(basedir, 'repository/org/example/journal/1.0/journal-1.0-blog.zip')
assert archive.bytes == new File(basedir, 'target/last/journal-1.0-blog.zip').bytes
assert new File(basedir, 'target/www/blog/hello/index.html').text.contains('<h1>Hello</h1>')

def log = new File(basedir, 'build.log').text
assert log =~ /pages in target.www\./
assert log.contains("The site once had a page at '/archive/2026/', and has none now.")
