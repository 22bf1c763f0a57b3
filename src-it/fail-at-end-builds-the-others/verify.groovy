assert new File(basedir, 'sound/target/sound-1.0.zip').exists()
assert !new File(basedir, 'broken/target/site-blog').exists()
assert new File(basedir, 'build.log').text.count('[ref/unknown-author]') == 1
