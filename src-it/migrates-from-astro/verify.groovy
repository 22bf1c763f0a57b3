def site = new File(basedir, 'target/site-blog')
def sources = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-blog-reports/sources.json'))
def posts = sources.findAll { it.file.startsWith('posts/') }
assert posts.size() == 20
assert posts.findAll { it.status != 'published' }.collectEntries { [it.file, it.reason] } == ['posts/a-second-plot.md': 'draft']
assert posts.findAll { it.url }.every { it.url == '/blog/' + it.file.replaceAll(/posts\/|\.mdx?/, '') + '/' }
def dates = posts.collectEntries { [it.file, it.date] }
assert dates['posts/first-potatoes.md'] == '2021-04-24'
assert dates['posts/drought.md'] == '2024-07-08'

def page = { path -> new File(site, path).getText('UTF-8') }
assert page('blog/soil-first/index.html').with { it.contains('href="/author/ines/"') && it.contains('What a jar of earth') }
assert page('blog/what-grew/index.html').contains('2021-12-01')
assert page('tag/ledger/index.html').with { it.contains('/blog/what-grew/') && it.contains('/blog/year-two/') }

// the picture stands in the place that it has in public, above the post and in previews
assert page('blog/a-plot-at-last/index.html').with { it.contains('src="/assets/shed.png"') && it.contains('og:image') }

// MDX: tags, a literal, a comment and a component
def frame = page('blog/a-cold-frame/index.html')
assert frame.contains('<figcaption>Low in front, high behind.</figcaption>')
assert frame.contains('&lt; 10 euros') && !frame.contains('hinges') && frame.contains('class="callout callout-tip"')

assert new File(basedir, 'target/site-blog-reports/problems.txt').readLines('UTF-8') == [
    "posts/drought.md:4:10: warning: The date 'Jul 08 2024' is read as 2024-07-08. Write it as 'July 8, 2024'. [fm/date]"
]
