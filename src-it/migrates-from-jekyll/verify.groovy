def site = new File(basedir, 'target/site-blog')
def sources = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/site-blog-reports/sources.json'))
def posts = sources.findAll { it.file.startsWith('posts/') }
assert posts.size() == 20
assert posts*.status.countBy { it } == [published: 18, withheld: 2]
assert posts.find { it.file.endsWith('a-new-mixer.md') }.reason == 'draft'
assert posts.find { it.file.endsWith('the-jubilee-loaf.md') }.reason == 'future'

// the day of the file name, or of the field
def urls = posts.collectEntries { [it.file, it.url] }
assert urls['posts/2023-01-08-a-starter-from-nothing.md'] == '/2023/01/08/a-starter-from-nothing/'
assert posts.find { it.file.endsWith('cold-proofing.md') }.date == '2023-05-20'
assert urls['posts/2023-08-12-the-oven-stone.md'] == '/the-stone/'

def page = { path -> new File(site, path).getText('UTF-8') }
// authors by name and by slug
assert page('2023/01/08/a-starter-from-nothing/index.html').contains('href="/author/mira/"')
assert page('2023/09/03/what-steam-does/index.html').with { it.contains('/author/mira/') && it.contains('/author/joost/') }
assert page('2024/03/30/bread-for-eighty/index.html').contains('href="/author/mira/"')

// categories and tags between blanks, and in lists
assert page('category/sourdough/index.html').contains('/2023/01/08/a-starter-from-nothing/')
assert page('category/basics/index.html').with { it.contains('a-starter-from-nothing') && it.contains('a-table-of-flours') }
assert page('category/technique/index.html').contains('/2023/02/19/kneading-by-hand/')
assert new File(site, 'tag/starter/index.html').file && new File(site, 'tag/rye/index.html').file

// descriptions, pictures and days of change
assert page('2023/01/08/a-starter-from-nothing/index.html').contains('Flour, water and a week of patience')
assert page('2023/01/15/the-first-loaf/index.html').contains('property="og:image"')
assert page('2023/05/20/cold-proofing/index.html').contains('2023-06-01')

// old URLs lead on
assert page('2023/01/15/the-first-loaf.html').contains('/2023/01/15/the-first-loaf/')
assert page('old/baguette/index.html').contains('/2023/10/15/baguettes/')
assert page('bread/french.html').contains('/2023/10/15/baguettes/')

// tags that Jekyll would run are told with their places, and nothing else is
def problems = new File(basedir, 'target/site-blog-reports/problems.txt').readLines('UTF-8')
assert problems*.replaceFirst(/ is not run.*/, '') == [
    "posts/2023-06-10-a-script-for-hydration.md:12:1: warning: The Liquid tag '{% highlight java %}'",
    "posts/2023-06-10-a-script-for-hydration.md:15:1: warning: The Liquid tag '{% endhighlight %}'",
    "posts/2023-06-10-a-script-for-hydration.md:17:33: warning: The Liquid variable '{{ site.baseurl }}'",
    "posts/2024-02-18-formulas-not-recipes.md:9:1: warning: The kramdown attribute '{:toc}'"
]
