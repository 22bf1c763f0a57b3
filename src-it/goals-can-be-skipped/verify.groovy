assert !new File(basedir, 'target/site-blog').exists()
assert new File(basedir, 'build.log').text.count('The goal is skipped.') == 6
