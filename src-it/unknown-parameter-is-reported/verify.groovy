def log = new File(basedir, 'build.log').text
assert log.contains("pom.xml: warning: The plugin has no parameter <outputDirectry>. Did you mean 'outputDirectory'? [cfg/unknown-parameter]")
assert new File(basedir, 'target/site-blog/index.html').exists()
