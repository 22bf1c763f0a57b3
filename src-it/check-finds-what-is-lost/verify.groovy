assert new File(basedir, 'src/first/urls.txt').readLines().drop(1) == [
    '/', '/archive/', '/archive/2026/', '/author/', '/author/ada/', '/blog/', '/blog/hello/', '/category/', '/category/news/', '/search/']

assert new File(basedir, 'target/site-blog-reports/check.txt').readLines('UTF-8').collect { it.replaceFirst(/:\d+:\d+: /, ': ') } == [
    "blog/hello/index.html: error: The site has nothing at '/none/', which <a> asks for. Correct the post or the template that writes it. [link/broken]",
    "urls.txt: error: The site once had a page at '/blog/harbour/', and has none now. Give the page that took its place 'aliases: [/blog/harbour/]'. [url/lost]"
]

def log = new File(basedir, 'build.log').text
assert log.contains('The rendered site has 2 errors; every one is in target/site-blog-reports/check.txt.')
assert log.contains("urls.txt:3:1: error: The site once had a page at '/blog/harbour/'")
