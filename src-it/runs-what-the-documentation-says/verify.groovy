def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 19 && !log.contains('BUILD FAILURE')
assert new File(basedir, 'site-blog-baseline.txt').file
assert new File(basedir, 'src/blog/urls.txt').getText('UTF-8').contains('/blog/hello/')
assert new File(basedir, 'target/runs-what-the-documentation-says-1.0-blog.zip').file
assert new File(basedir, 'target/site-blog-schemas/post.schema.json').file
// the last render had links that work from disk
assert new File(basedir, 'target/site-blog/index.html').getText('UTF-8').contains('href="blog/hello/index.html"')
assert log.contains('relativeLinks (Default: false)')
