def site = new File(basedir, 'together')
def sums = new File(site, '.site-blog.sha256').readLines().findAll { it.contains('  ') || it.contains(' *') }
assert sums.size() > 30
sums.each { line ->
    def (sum, path) = line.split(/ [ *]/, 2)
    def bytes = new File(site, path).bytes
    assert java.security.MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() == sum: path
}
def blogs = new File(site, 'blog').list().findAll { it.contains('-') }.collect { it.split('-')[0] } as Set
assert blogs.size() == 1
return true
