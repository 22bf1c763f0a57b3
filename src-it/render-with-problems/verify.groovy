def post = new File(basedir, 'target/site-blog/blog/sound/index.html').text
assert post.contains('&lt;script&gt;alert(1)&lt;/script&gt;')
assert !post.replace('<script type="application/ld+json">', '').contains('<script')
assert !post.contains('javascript:')
def log = new File(basedir, 'build.log').text
assert log.contains("posts/sound.md:9:1: error: The element <script> is not allowed. Delete it, or write &lt; to show it as text. [html/element]")
assert log.contains("posts/sound.md:11:8: error: The URL has the scheme 'javascript'. Use http, https, mailto, tel or a path of this site. [url/scheme]")
assert !new File(basedir, 'target/site-blog/blog/broken').exists()
