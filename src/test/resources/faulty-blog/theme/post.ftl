${page.post.title}
