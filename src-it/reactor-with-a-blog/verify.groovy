def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 4
assert new File(basedir, 'quiet.log').text.replaceAll(/\u001b\[[0-9;]*m/, '').readLines().findAll { !it.startsWith('WARNING:') && it }.empty
assert new File(basedir, 'blog/target/blog-1.0.zip').exists()

// Nothing has changed since the first build, so no file is written again.
assert (log =~ /Rendered 1 post to target.site-blog in [0-9.]+ s: \d+ files, 0 changed, 0 deleted\./).size() == 2
assert log.contains('posts/hello.md')
