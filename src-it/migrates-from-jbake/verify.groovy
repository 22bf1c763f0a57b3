def site = new File(basedir, 'target/site-blog')
def sources = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-blog-reports/sources.json'))
def posts = sources.findAll { it.file.startsWith('posts/') }
assert posts.size() == 20
assert posts.findAll { it.status != 'published' }.collectEntries { [it.file, it.reason] } == [
    'posts/2024/maven-4.md': 'draft', 'posts/2030/ten-years.md': 'future'
]
def urls = posts.collectEntries { [it.file, it.url] }
assert urls['posts/2020/hello.md'] == '/blog/2020/hello/'
assert urls['posts/2023/a-broken-mirror.md'] == '/blog/2023/a-broken-mirror/'
assert posts.find { it.file == 'posts/2020/clocks.md' }.date == '2020-06-22'
assert sources.find { it.file == 'pages/imprint.md' }.url == '/imprint/'

def page = { path -> new File(site, path).getText('UTF-8') }
// one author, and two between commas
assert page('blog/2020/hello/index.html').contains('href="/author/hana/"')
assert page('blog/2020/caches/index.html').with { it.contains('/author/hana/') && it.contains('/author/luis/') }
// a category by another name, and tags between commas
assert page('category/maven/index.html').contains('/blog/2020/the-enforcer/')
assert page('tag/plugins/index.html').with { it.contains('pin-your-plugins') && it.contains('the-enforcer') }
assert page('blog/2020/pin-your-plugins/index.html').contains('A version for every plugin')
assert page('blog/2022/jdk-17/index.html').contains('2022-02-07')
assert page('blog/2020/a-pipeline-in-one-picture/index.html').contains('og:image')
// old URLs lead on
assert page('blog/2020/hello.html').contains('/blog/2020/hello/')

assert new File(basedir, 'target/site-blog-reports/problems.txt').text.trim().empty
