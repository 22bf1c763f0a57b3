def post = new File(basedir, 'target/site-blog/blog/hello/index.html').text
assert post.contains('<p class="from-jar">Letters by Harbour</p>')
assert post.contains('<p class="from-blog">Footer of the blog</p>')
assert !post.contains('Footer of the jar')
assert new File(basedir, 'target/site-blog/assets/harbour.css').text == 'body { color: navy }'
