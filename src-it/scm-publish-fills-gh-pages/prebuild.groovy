// A repository with an empty branch gh-pages.
def git = { Object... words ->
    def process = new ProcessBuilder(['git', *words]*.toString()).directory(basedir).inheritIO()
    ['AUTHOR', 'COMMITTER'].each {
        process.environment()["GIT_${it}_NAME".toString()] = 'Ada'
        process.environment()["GIT_${it}_EMAIL".toString()] = 'ada@example.org'
    }
    assert process.start().waitFor() == 0
}
def remote = new File(basedir, 'remote.git').toPath().toUri().toString()
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('REMOTE', remote)

git('init', '--quiet', '--bare', 'remote.git')
git('init', '--quiet', 'pages')
git('-C', 'pages', 'checkout', '--quiet', '--orphan', 'gh-pages')
git('-C', 'pages', 'commit', '--quiet', '--allow-empty', '-m', 'Begin')
git('-C', 'pages', 'push', '--quiet', remote, 'gh-pages')
return true
