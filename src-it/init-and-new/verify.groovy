def pom = new File(basedir, 'pom.xml').text
assert pom.contains('<!-- stays where it is -->')
assert pom.count('site-blog-maven-plugin') == 1

assert new File(basedir, 'src/blog/blog.yml').text.contains("title: 'Tide & Time'")
assert new File(basedir, 'src/blog/people/ada-byron.md').text.contains("lastName: 'Byron'")
assert new File(basedir, 'src/blog/posts/low-tide.md').text.startsWith("---\ntitle: 'Low tide'\npublished: 2026-05-01\nauthors: [ada-byron]")
assert new File(basedir, '.mvn/jvm.config').text.contains('UseSerialGC')

assert new File(basedir, 'target/site-blog/blog/hello/index.html').text.contains('Ada Byron')
assert new File(basedir, 'target/site-blog/blog/low-tide/index.html').text.contains('Low tide')

def log = new File(basedir, 'build.log').text
assert log.contains('Wrote pom.xml')
assert log.contains('Wrote src' + File.separator + 'blog' + File.separator + 'posts' + File.separator + 'low-tide.md')
assert log.contains('Kept src' + File.separator + 'blog' + File.separator + 'people' + File.separator + 'ada-byron.md, which was there already.')
