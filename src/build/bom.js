/*
 * Adds what is packed in the jar to the bill of materials of a release, which CycloneDX makes of the dependencies alone. Rhino
 * runs this while a release is built. Arguments: that bill, the folder of those that the scripts beside this one have written.
 */
'use strict';

const Files = java.nio.file.Files;
const Path = java.nio.file.Path;
const [file, folder] = arguments;

function read(path) {
  return JSON.parse(String(Files.readString(path)));
}

const bom = read(Path.of(file));
const root = bom.dependencies.find(one => one.ref === bom.metadata.component['bom-ref']);
Path.of(folder).toFile().list().map(String).sort().forEach(function (name) {
  read(Path.of(folder, name)).components.forEach(function (component) {
    bom.components.push(component);
    bom.dependencies.push({ref: component['bom-ref'], dependsOn: []});
    root.dependsOn.push(component['bom-ref']);
  });
});
Files.writeString(Path.of(file), JSON.stringify(bom, null, 2) + '\n');
