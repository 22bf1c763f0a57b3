def zip = new java.util.zip.ZipFile(new File(basedir, 'target/packaging-site-blog-1.0.zip'))
assert zip.getEntry('blog/hello/index.html') != null
zip.close()

// One artifact, without a classifier, installed and deployed once.
def archives = { folder ->
    folder.listFiles().collect { it.name }.findAll { it.endsWith('.zip') || it.endsWith('.jar') || it.endsWith('.site-blog') }
}
assert archives(new File(basedir, 'target')) == ['packaging-site-blog-1.0.zip']
assert archives(new File(localRepositoryPath, 'org/example/packaging-site-blog/1.0')) == ['packaging-site-blog-1.0.zip']
assert archives(new File(basedir, 'target/repository/org/example/packaging-site-blog/1.0')) == ['packaging-site-blog-1.0.zip']

def log = new File(basedir, 'build.log').text
assert ['validate', 'render', 'package', 'check'].every { goal -> (log =~ /site-blog[^ ]*:$goal \(default-$goal\)/).size() == 1 }
