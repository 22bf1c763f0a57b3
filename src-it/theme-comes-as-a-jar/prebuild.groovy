import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// Puts a jar with a theme where Maven finds it.
def folder = new File(localRepositoryPath, 'org/example/harbour-theme/1.0')
folder.mkdirs()
new File(folder, 'harbour-theme-1.0.pom').text = '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>harbour-theme</artifactId>
  <version>1.0</version>
</project>
'''
new ZipOutputStream(new File(folder, 'harbour-theme-1.0.jar').newOutputStream()).withCloseable { jar ->
    ['post-end.ftlh'        : '<p class="from-jar">${text("posts")} by Harbour</p>\n',
     'footer-extra.ftlh'    : '<p class="from-jar">Footer of the jar</p>\n',
     'assets/harbour.css'   : 'body { color: navy }\n',
     'messages/en.properties': 'posts = Letters\n'].each { name, text ->
        jar.putNextEntry(new ZipEntry('META-INF/site-blog/theme/' + name))
        jar.write(text.getBytes('UTF-8'))
        jar.closeEntry()
    }
}
return true
