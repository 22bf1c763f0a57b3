def zip = new java.util.zip.ZipFile(new File(basedir, 'target/package-attaches-the-site-1.0-blog.zip'))
def names = zip.entries().collect { it.name }
assert names == names.sort(false)
assert names.contains('blog/first/index.html')
assert !names.contains('blog/hello/index.html')
assert !names.any { it.startsWith('.') }
zip.close()

def installed = new File(localRepositoryPath, 'org/example/package-attaches-the-site/1.0/package-attaches-the-site-1.0-blog.zip')
assert installed.exists()

def jar = new java.util.zip.ZipFile(new File(basedir, 'target/package-attaches-the-site-1.0.jar'))
assert jar.getEntry('META-INF/resources/blog/first/index.html') != null
assert jar.getEntry('META-INF/resources/blog/hello/index.html') == null
assert !jar.entries().any { it.name.endsWith('.sha256') }
jar.close()
