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

  /** Whether a file was written after the scripts that it is made by. */
  this.isNewer = function (path, scripts) {
    return java.nio.file.Files.exists(at(path))
      && scripts.every(script => timeOf(at(path)).compareTo(timeOf(java.nio.file.Path.of(script))) > 0);
  };
}
