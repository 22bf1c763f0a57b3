def git = { String... words -> ['git', *words].execute(null, new File(basedir, 'remote.git')).text.readLines() }
def commits = git('log', '--format=%s', 'gh-pages')
assert commits.size() == 3
assert git('ls-tree', '-r', '--name-only', 'gh-pages~1').contains('blog/hello/index.html')
def files = git('ls-tree', '-r', '--name-only', 'gh-pages')
assert !files.contains('blog/hello/index.html')
assert files.contains('blog/first/index.html')

// What the plugin pushes is what browsers compare with the digests in the pages.
def sheet = files.find { it.startsWith('assets/site.') }
def pushed = ['git', 'cat-file', 'blob', "gh-pages:$sheet"]*.toString().execute(null, new File(basedir, 'remote.git')).inputStream.bytes
assert pushed == new File(basedir, "target/site-blog/$sheet").bytes
assert files.contains('.nojekyll')
