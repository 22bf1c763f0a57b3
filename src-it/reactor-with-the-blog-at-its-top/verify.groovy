def log = new File(basedir, 'build.log').text
assert (log =~ /site-blog[^ ]*:render/).size() == 1
assert new File(basedir, 'target/reactor-with-the-blog-at-its-top-1.0-blog.zip').exists()
assert new File(basedir, 'app/target/app-1.0.jar').exists()
assert !new File(basedir, 'app/target/site-blog').exists()
assert log.contains('Checked src')
