def log = new File(basedir, 'build.log').text
assert log.contains("smuggled.html: error: The file was added after the site was rendered. Run the goal 'render' again. [cfg/manifest]")
assert log.contains('The rendered site has 1 error; every one is in target')
assert !new File(basedir, 'target/package-refuses-a-changed-site-1.0-blog.zip').exists()
