def site = new File(basedir, 'target/site-blog')

// A page is a file, beside the folder of the pages below it.
assert new File(site, 'blog.html').exists()
assert new File(site, 'blog/neap-tide.html').text.contains('<link rel="canonical" href="https://blog.example.org/blog/neap-tide">')
assert new File(site, 'blog/table-v1.0.html').exists()

// Writers need not know: links lose their slash, and a picture beside the text is found.
assert new File(site, 'blog/neap-tide.html').text.contains('<a href="/blog/spring-tide#the-gauge">')
assert new File(site, 'blog/spring-tide.html').text.contains('src="/blog/spring-tide/wave.svg"')

// URLs that once had a slash lead on.
assert new File(site, '_redirects').text.contains('/blog/neap-tide/ /blog/neap-tide 301\n')
assert new File(site, 'blog/neap-tide/index.html').text.contains('url=/blog/neap-tide"')

// Feeds, the sitemap and the search tell the same.
assert new File(site, 'feed.xml').text.contains('https://blog.example.org/blog/neap-tide"')
assert new File(site, 'sitemap.xml').text.contains('<loc>https://blog.example.org/tag/gauge</loc>')
assert new File(site, 'search/index.js').text.contains('"url":"blog/neap-tide"')

// The check finds every target.
assert (new File(basedir, 'build.log').text =~ /Checked \d+ pages in target.site-blog\./).find()
