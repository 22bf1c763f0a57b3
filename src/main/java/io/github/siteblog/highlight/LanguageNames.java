package io.github.siteblog.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names that languages go by: Prism's own, and others that writers use. */
final class LanguageNames {

    /** Each line: a language as Prism calls it, and more names for it. */
    private static final String OTHERS = """
            antlr4 antlr
            apacheconf apache htaccess
            bash ash dash ksh shellscript zsh
            batch bat cmd
            c h
            clojure clj cljs edn
            cpp c++ cc cu cuda cxx h++ hh hpp hxx
            csharp c#
            csv tsv
            diff patch udiff
            django htmldjango j2 jinja
            docker containerfile
            dot graphviz
            elixir ex exs
            erlang erl
            fortran f03 f08 f90 f95
            fsharp f# fs
            ftl freemarker ftlh
            gherkin cucumber feature
            glsl frag vert
            go golang
            graphql gql
            groovy jenkinsfile
            hcl terraform tf
            ini cfg conf
            javascript cjs mjs
            javastacktrace stacktrace
            json geojson ipynb jsonc jsonl ndjson
            julia jl
            latex bibtex
            log logs
            makefile make mk
            markdown mdx
            markup htm vue xhtml
            mermaid mmd
            nasm asm
            objectivec obj-c objective-c
            ocaml ml mli
            pascal delphi
            perl pl pm
            plain ascii nohighlight none output
            powershell posh ps1 pwsh
            properties props
            protobuf proto
            python cython ipython py2 py3 pycon pyi python2 python3 pyx
            r rscript
            regex regexp
            rest restructuredtext rst
            rust rs
            scheme scm
            shell-session console terminal
            sql mariadb mysql plpgsql postgres postgresql psql sqlite
            typescript cts mts
            velocity vm vtl
            verilog sv systemverilog
            vim viml vimscript
            wasm wast wat
            xml plist xsd xsl xslt
            """;

    private final Map<String, String> grammars = new TreeMap<>();

    private LanguageNames() {}

    static LanguageNames standard() {
        var names = new LanguageNames();
        try (var index = Grammars.open("index.txt")) {
            index.lines().forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OTHERS.lines().forEach(names::add);
        return names;
    }

    private void add(String line) {
        var names = line.split(" ");
        for (var name : names) {
            grammars.putIfAbsent(name, names[0]);
        }
    }

    /** The grammar of the language that goes by a name, in any case. */
    Optional<String> grammar(String name) {
        return Optional.ofNullable(grammars.get(name.toLowerCase(Locale.ROOT)));
    }

    /** All names in alphabetical order. */
    Set<String> all() {
        return Collections.unmodifiableSet(grammars.keySet());
    }
}
