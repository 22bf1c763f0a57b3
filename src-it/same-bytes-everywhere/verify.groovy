def sum = { out ->
    def bytes = new File(basedir, "target/$out/same-bytes-everywhere-1.0-blog.zip").bytes
    java.security.MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString()
}
assert sum('one') == sum('two')
assert sum('one') == sum('three')
assert new File(basedir, 'target/two/site-blog/spots-480w.jpg').exists()
