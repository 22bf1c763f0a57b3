package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.markdown.Outline;
import io.github.siteblog.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** Four blanks make a code block, which is seldom meant where a fence or HTML is indented. */
final class IndentedCode implements Rule {

    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern HTML = Pattern.compile("\\s*</?[a-zA-Z][a-zA-Z0-9]*(?:[\\s/>].*)?");

    @Override
    public List<String> ids() {
        return List.of("code/indented-fence", "code/indented-html");
    }

    @Override
    public void check(Content content, Problems problems) {
        content.forEachEntry((entry, page) -> entry.document().outline().codeBlocks().stream()
                .filter(Outline.CodeBlock::isIndented)
                .forEach(block -> check(block, problems)));
    }

    private static void check(Outline.CodeBlock block, Problems problems) {
        if (FENCE.matcher(block.firstLine()).matches()) {
            problems.error(
                    "code/indented-fence",
                    block.location(),
                    "The code fence is indented by four blanks or more, which CommonMark takes for text.",
                    "Indent it like the text that it belongs to.");
        } else if (HTML.matcher(block.firstLine()).matches()) {
            problems.warning(
                    "code/indented-html",
                    block.location(),
                    "The HTML is indented by four blanks or more, so it is shown as code.",
                    "Indent it by less than four, or fence it if it is meant as code.");
        }
    }
}
