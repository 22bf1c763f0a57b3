def log = new File(basedir, 'build.log').text
assert log.contains('Wrote the baseline site-blog-baseline.txt; run the goal again.')
assert log.contains('1 problem of the baseline is let pass.')
assert log.contains('The blog has 1 error; every one is in target/new/index.html.')

def mark = new File(basedir, 'site-blog-baseline.txt').readLines()[1].split('  ')
assert mark.drop(1) == ['ref/unknown-author', 'posts/hello.md']

assert new File(basedir, 'target/site-blog-reports/problems.txt').text == ''
assert new File(basedir, 'target/new/problems.txt').text == "posts/hello.md:9:19: error: The link '/none/' leads to no page of the site. Correct it, or give the page that it means this path as an alias. [link/broken]\n"
assert new File(basedir, 'target/mended/problems.txt').text == "site-blog-baseline.txt: info: The baseline knows a problem that is mended: ref/unknown-author in posts/hello.md. Delete the line ${mark[0]}, or write the baseline anew with -Dsite-blog.baseline.update. [cfg/baseline]\n"
