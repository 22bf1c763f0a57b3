def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('href="blog/index.html"')
assert new File(site, 'blog/index.html').text.contains('href="/blog/blog/hello/"')
assert new File(site, 'blog/blog/hello/index.html').text.contains('<link rel="canonical" href="https://app.example.org/blog/blog/hello/">')
assert (new File(basedir, 'build.log').text =~ /pages in target.site.blog\./).size() == 2
assert site.list().findAll { it.startsWith('.') }.empty
