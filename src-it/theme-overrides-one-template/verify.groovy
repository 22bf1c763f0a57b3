def post = new File(basedir, 'target/site-blog/blog/hello/index.html').text
assert post.contains('<p class="licence">Tom &amp; Jerry &lt;3 may be copied under CC BY 4.0.</p>')
assert post =~ 'href="/assets/extra\\.[0-9a-f]{10}\\.css"'
assert new File(basedir, 'target/site-blog/assets/extra.css').exists()
assert new File(basedir, 'target/site-blog/assets').list().any { it ==~ /site\.[0-9a-f]{10}\.css/ }
