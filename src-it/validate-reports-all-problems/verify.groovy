def log = new File(basedir, 'build.log').text
[
    "posts/first.md:3:12: error: The date 'Febuary 1, 2026' cannot be read. Did you mean 'February'? Write it as 'August 27, 2019' or '2019-08-27'. [fm/date]",
    "posts/first.md:4:11: error: No author has the slug 'adda'. Did you mean 'ada'? [ref/unknown-author]",
    "posts/first.md:9:12: error: The picture '/posts/first/chart.png' does not exist. Add public/posts/first/chart.png or correct the path. [ref/missing-image]",
    "posts/second.md:1:1: error: The file has no front matter. Begin it with a line of three dashes, the fields, and another such line. [fm/missing]",
].each { assert log.contains(it) : it }
assert log.contains('The blog has 4 errors; every one is in target')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/site-blog').exists()
assert new File(basedir, 'target/site-blog-reports/problems.txt').readLines().size() == 4
