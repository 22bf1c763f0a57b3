def second = new File(basedir, 'second.log').text
assert second.contains('Found cached build')
assert !second.contains('Rendered ')
assert new File(basedir, 'third.log').text.contains('Rendered 1 post')

// What is restored is a whole site.
def restored = new File(basedir, 'restored.log').text
assert restored.contains('Skipping plugin execution (cached): site-blog:render')
assert (new File(basedir, 'build.log').text =~ /Checked 11 pages in target.site-blog\./).size() == 2
assert new File(basedir, 'target/site-blog/blog/hello/index.html').exists()
assert new File(basedir, 'target/build-cache-restores-the-site-1.0-blog.zip').exists()
