def site = new File(basedir, 'target/site-blog')
def log = new File(basedir, 'build.log').text

assert log.contains('Withheld: posts/a-berth-for-everyone.md (draft)')
assert log.contains('Withheld: posts/postcards-from-the-last-lighthouse.md (future, due 2099-01-01)')
assert log.contains('Rendered 13 posts to target')
assert !new File(site, 'blog/a-berth-for-everyone/index.html').exists()
assert new File(site, 'index.html').text.contains('Harbour Notes')
assert new File(site, 'feed.xml').text.contains('https://harbour-notes.example/blog/')
assert new File(basedir, 'target/sample-blog-1.0-blog.zip').exists()

// A post is text, never a template.
assert new File(site, 'blog/text-that-looks-like-a-template/index.html').text.contains('${user.name}')

// A photo has smaller files for small screens.
def photo = 'posts/colours-that-hold-in-fog/harbour-in-fog'
assert new File(site, 'blog/colours-that-hold-in-fog/index.html').text.contains("/$photo-480w.jpg 480w, ")
assert new File(site, "$photo-480w.jpg").length() < new File(site, "${photo}.jpg").length() / 2
// Code comes from a tested file.
assert new File(site, 'blog/what-a-post-can-hold/index.html').text.contains('<figcaption>BerthTest.java</figcaption>')

// Every link, picture and id of the rendered site is right.
assert log =~ /Checked \d+ pages in target.site-blog\./
