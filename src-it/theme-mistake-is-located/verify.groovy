def log = new File(basedir, 'build.log').text
assert log.contains("theme/post-end.ftlh:2:5: error: The expression 'page.post.titel' has no value. Seen on /blog/hello/. Did you mean 'title'? [tpl/undefined]")
assert !log.contains('\tat ')
assert !new File(basedir, 'target/site-blog').exists()
