def home = new File(basedir, 'target/site-blog/index.html').text
assert home.contains('My First Blog')
assert home.contains('/blog/hello/')
def post = new File(basedir, 'target/site-blog/blog/hello/index.html').text
assert post.contains('<link rel="canonical" href="https://blog.example.org/blog/hello/">')
assert post.contains('class="post-content')
