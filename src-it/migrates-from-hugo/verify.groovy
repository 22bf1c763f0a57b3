def site = new File(basedir, 'target/site-blog')
def sources = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-blog-reports/sources.json'))
def posts = sources.findAll { it.file.startsWith('posts/') }
assert posts.size() == 20
assert posts.findAll { it.status != 'published' }.collectEntries { [it.file, it.reason] } == [
    'posts/collimation.md': 'draft', 'posts/next-eclipse.md': 'future', 'posts/perseids.md': 'expired'
]

def urls = posts.collectEntries { [it.file, it.url] }
assert urls['posts/first-light/index.md'] == '/posts/first-light/'
assert urls['posts/a-clear-forecast.md'] == '/posts/reading-the-forecast/'
assert urls['posts/saturn-in-summer.md'] == '/saturn/'
// the day is the one that is written, whatever the offset
assert posts.find { it.file == 'posts/counting-meteors.md' }.date == '2022-08-14'

def page = { path -> new File(site, path).getText('UTF-8') }
assert page('posts/first-light/index.html').with { it.contains('/author/nele/') && it.contains('A pair of binoculars') }
assert page('posts/telescope-or-binoculars/index.html').contains('/author/nele/')
assert page('posts/light-pollution/index.html').with { it.contains('/author/nele/') && it.contains('/author/okan/') }
assert page('posts/dark-adaptation/index.html').contains('2022-03-01')
assert page('posts/magnitudes/index.html').contains('factor of one hundred, and small numbers are bright.')
assert page('category/deep-sky/index.html').contains('/posts/messier-31/')
assert page('series/messier-from-a-balcony/index.html').contains('/posts/messier-57/')

// the files of a folder lie beside the page
assert page('posts/first-light/index.html').with { it.contains('moon.png') && it.contains('og:image') }
assert new File(site, 'posts/first-light/moon.png').bytes == new File(basedir, 'src/blog/posts/first-light/moon.png').bytes
assert new File(site, 'posts/the-winter-hexagon/img/map.png').file

// old URLs lead on
['2022/03/forecast/index.html', 'weather.html'].each { assert page(it).contains('/posts/reading-the-forecast/') }
assert page('comet/index.html').contains('/posts/a-comet/')

def problems = new File(basedir, 'target/site-blog-reports/problems.txt').readLines('UTF-8')
assert problems*.replaceFirst(/ is not run.*/, '') == [
    "posts/a-red-moon.md:9:1: warning: The shortcode '{{< figure src=\"/red.jpg\" title=\"The eclipse\" >}}'",
    "posts/a-red-moon.md:13:1: warning: The shortcode '{{< youtube abc123 >}}'"
]
