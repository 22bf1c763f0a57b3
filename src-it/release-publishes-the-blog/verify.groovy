def released = new File(basedir, 'repository/org/example/released-journal')
assert released.list().findAll { new File(released, it).directory } == ['1.0']
def zip = new java.util.zip.ZipFile(new File(released, '1.0/released-journal-1.0-blog.zip'))
assert zip.getEntry('blog/hello/index.html') != null
zip.close()

def git = { String... words -> ['git', *words].execute(null, new File(basedir, 'remote.git')).text }
assert git('tag') == '1.0\n'
assert git('show', '1.0:pom.xml').contains('<version>1.0</version>')
assert git('show', 'main:pom.xml').contains('<version>1.1-SNAPSHOT</version>')
