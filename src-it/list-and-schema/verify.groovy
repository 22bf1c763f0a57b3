def reports = new File(basedir, 'target/site-blog-reports')
assert new File(reports, 'sources.txt').text == '''\
published              people/ada.md   /author/ada/
withheld   2026-01-02  posts/draft.md  draft
published  2026-01-02  posts/hello.md  /blog/hello/
withheld   2026-06-01  posts/later.md  future
error                  posts/note.md
'''
assert new File(reports, 'sources.csv').text == '''\
file,status,reason,date,url,title
people/ada.md,published,,,/author/ada/,Ada Byron
posts/draft.md,withheld,draft,2026-01-02,,Draft
posts/hello.md,published,,2026-01-02,/blog/hello/,"Hello, ""harbour"""
posts/later.md,withheld,future,2026-06-01,,Later
posts/note.md,error,,,,
'''.replace('\n', '\r\n')
def sources = new groovy.json.JsonSlurper().parse(new File(reports, 'sources.json'))
assert sources[2] == [
    file: 'posts/hello.md', status: 'published', reason: null, date: '2026-01-02', url: '/blog/hello/', title: 'Hello, "harbour"'
]
assert sources*.status == ['published', 'withheld', 'published', 'withheld', 'error']

def schemas = new File(basedir, 'target/site-blog-schemas')
assert schemas.list().sort() == ['blog.schema.json', 'page.schema.json', 'person.schema.json', 'post.schema.json']
def post = new groovy.json.JsonSlurper().parse(new File(schemas, 'post.schema.json'))
assert post['$defs'].author == [enum: ['ada', 'Ada Byron']]
