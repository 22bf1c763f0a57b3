package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgScriptTest {

    private static void assertActive(String svg, int offset) {
        assertThat(SvgScript.find(svg)).hasValue(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<svg:script>",
                "<script\nhref='//evil.example/x.js'/>",
                "<foreignObject>",
                "<iframe src='/'/>",
                "<h:iframe src='/'/>",
                "<embed/>",
                "<object/>",
                "<g onload='x'/>",
                "<g\nonload\n=\n'x'/>",
                "<g ONCLICK='x'/>",
                "<g id='a'\tonbegin='x'/>",
                "<a href='javascript:x'/>",
                "<a xlink:href=\"JavaScript:x\"/>",
                "<a href = ' vbscript:x'/>",
                "<a href='data:text/html,x'/>",
                "<set attributeName='href' to='javascript:x'/>",
                "<animate attributeName='href' from='javascript:x'/>",
                "<animate attributeName='href' values='javascript:x'/>",
            })
    void isFoundWhereItStands(String active) {
        assertActive("<svg xmlns='http://www.w3.org/2000/svg'>\n  " + active + "</svg>", 43);
    }

    @Test
    void isFoundInTheRoot() {
        assertActive("<?xml version='1.0'?>\n<svg width='1' onload='alert(1)'/>", 22);
    }

    @Test
    void isTheFirstOfAll() {
        assertActive("<svg><script/><g onload='x'/></svg>", 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg/>",
                "<svg><path d='M0 0'/><style>a{fill:red}</style></svg>",
                "<svg><title>onload = javascript:x</title></svg>",
                "<svg><text>The script, the object and one onclick</text></svg>",
                "<svg><a href='https://example.com/'/><use href='#a'/></svg>",
                "<svg><image href='data:image/png;base64,AAAA'/></svg>",
                "<svg><g id='onload' class='script' data-on='x' condition='x'/></svg>",
                "<svg><description/><scripted/><objective/></svg>",
            })
    void isNotFoundWhereThereIsNone(String svg) {
        assertThat(SvgScript.find(svg)).isEmpty();
    }
}
