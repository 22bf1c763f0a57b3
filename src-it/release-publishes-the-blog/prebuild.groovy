// A repository to push to, and the project as its first commit.
def git = { Object... words ->
    def process = new ProcessBuilder(['git', *words]*.toString()).directory(basedir).inheritIO()
    ['AUTHOR', 'COMMITTER'].each {
        process.environment()["GIT_${it}_NAME".toString()] = 'Ada'
        process.environment()["GIT_${it}_EMAIL".toString()] = 'ada@example.org'
    }
    assert process.start().waitFor() == 0
}
def url = { new File(basedir, it).toPath().toUri().toString() }
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('REMOTE', url('remote.git')).replace('REPOSITORY', url('repository'))
new File(basedir, '.gitignore').text = '/target/\n/remote.git/\n/repository/\n/*.log\n/release.properties\n/pom.xml.*\n'

git('init', '--quiet', '--bare', 'remote.git')
git('-C', 'remote.git', 'symbolic-ref', 'HEAD', 'refs/heads/main')
git('init', '--quiet')
git('checkout', '--quiet', '-b', 'main')
git('add', '.')
git('commit', '--quiet', '-m', 'Begin the journal')
git('remote', 'add', 'origin', url('remote.git'))
git('push', '--quiet', '-u', 'origin', 'main')
return true
