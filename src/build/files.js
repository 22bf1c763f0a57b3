/*
 * What the scripts beside this one share, which load it: resources on the class path, and the folder that they write to.
 */
'use strict';

/** The bytes of a resource. */
function bytesOf(resource) {
  const stream = java.lang.Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
  if (stream === null) {
    throw new Error('The class path holds no ' + resource);
  }
  const bytes = stream.readAllBytes();
  stream.close();
  return bytes;
}

/** A resource that is text. */
function textOf(resource) {
  return String(new java.lang.String(bytesOf(resource), 'UTF-8'));
}

/** The folder that a script writes to. */
function Output(folder) {
  const at = path => java.nio.file.Path.of(folder, path);
  const timeOf = path => java.nio.file.Files.getLastModifiedTime(path);

  this.write = function (path, text) {
    java.nio.file.Files.createDirectories(at(path).getParent());
    java.nio.file.Files.writeString(at(path), text);
  };

  /**
   * Writes whose work is among what is written: the licence, which must go with it, and a bill of materials in the form of
   * CycloneDX, which scanners of jars look for in this folder.
   *
   * @param name names both files
   * @param description the package.json, which knows the name, the version and the licence
   * @param licence its text
   */
  this.credit = function (name, description, licence) {
    const about = JSON.parse(description);
    const purl = 'pkg:npm/' + about.name.replace('@', '%40') + '@' + about.version;
    const component = {
      'type': 'library',
      'bom-ref': purl,
      'name': about.name,
      'version': about.version,
      'scope': 'required',
      'licenses': [{license: {id: about.license}}],
      'purl': purl
    };
    const bom = {bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component]};
    this.write('META-INF/LICENSE-' + name + '.txt', licence);
    this.write('META-INF/sbom/' + name + '.cdx.json', JSON.stringify(bom, null, 2) + '\n');
  };

  /** Whether a file was written after the scripts that it is made by. */
  this.isNewer = function (path, scripts) {
    return java.nio.file.Files.exists(at(path))
      && scripts.every(script => timeOf(at(path)).compareTo(timeOf(java.nio.file.Path.of(script))) > 0);
  };
}
