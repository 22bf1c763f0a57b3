def log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
assert !log.contains('Plugin validation issues')
assert !log.contains('Plugin [INTERNAL, EXTERNAL]')
assert !(log =~ /\[WARNING\].*site-blog-maven-plugin/)
