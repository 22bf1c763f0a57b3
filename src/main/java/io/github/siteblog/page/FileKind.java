package io.github.siteblog.page;

import java.util.List;

/** One kind of files for machines, which no template writes. */
interface FileKind {

    /** All files of this kind. */
    List<MachineFile> files(Edition edition);
}
