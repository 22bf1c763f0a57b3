package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id='>' onclick='x'/>",
                "<a href='java&#115;cript:x'/>",
                "<a href='&#1;javascript:x'/>",
                "<a href='java\nscript:x'/>",
                "<x1:script/>",
                "<_:script/>",
                "<\u00E9:script/>",
                "<h:meta http-equiv='refresh' content='0;url=//evil.example'/>",
                "<animate attributeName='href' values='x; javascript:y'/>",
                "<animate attributeName='href' by='javascript:y'/>",
                "<a href='data:image/svg+xml,x'/>",
                "<g/onload='x'/>",
                "<g id='a'onload='x'/>",
                "<g a:onload='x'/>",
                "<g ON='x'/>",
                "<lin\u212A/>",
                "<a href='\tja\r\nva\tscript\n:x'/>",
                "<a href='jav&#x61;script:x'/>",
                "<a href='javascript&colon;x'/>",
                "<a href='d&#97;ta:text/html,x'/>",
                "<a href='da\tta:text/html,x'/>",
                "<a href=data:image/png\n;base64,x />",
                "<a href='DATA:image/pn\ng-x,x'/>"
            })
    void isFoundInDisguise(String active) {
        assertActive("<svg xmlns='http://www.w3.org/2000/svg'>\n  " + active + "</svg>", 43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x '&#60;script>alert(1)&#60;/script>'>]><svg>&x;</svg>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>",
                "<?xml-stylesheet type='text/xsl' href='x.xsl'?><svg/>"
            })
    void isFoundBeforeThePictureBegins(String svg) {
        assertThat(SvgScript.find(svg)).isPresent();
    }

    @Test
    void isFoundAtAGlanceAsByReading() {
        var pieces = List.of(
                ("< <g <a: :script script link <metadata meta on ON onload load = ' \" > /> </g> / a x href= data: da "
                                + "ta: image/png ; , javascript java SCRIPT vb : & &#10; &#x6f; &lt; &gt; &amp; &quot; &amp &AMP; <!-- --> <![CDATA[ ]]> <? ?>"
                                + " <!DOCTYPE <!ENTITY \u212A \u0130 \u0001 \u0000 \u00e9 - _ 1 . ( on=")
                        .split(" "));
        var blanks = List.of(" ", "\n", "\t", "", "", "", "");
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var svg = new StringBuilder("<svg ");
            for (int length = random.nextInt(12); length >= 0; length--) {
                svg.append(pieces.get(random.nextInt(pieces.size()))).append(blanks.get(random.nextInt(blanks.size())));
            }
            assertThat(SvgScript.find(svg.toString())).as(svg.toString()).isEqualTo(SvgScript.read(svg.toString()));
        }
    }

    @Test
    void isNotLookedForInWhatIsHarmlessAtAGlance() {
        assertThat(SvgGlance.isHarmless("<svg><metadata/><path d='M0 0v1'/><g transform='x' class='icon'/></svg>"))
                .isTrue();
        assertThat(SvgGlance.isHarmless("<svg><image xlink:href='data:image/png;base64,AAon'/></svg>"))
                .isTrue();
        assertThat(SvgGlance.isHarmless("<svg><desc>based on a picture</desc></svg>"))
                .isFalse();
        assertThat(SvgGlance.isHarmless("<svg><desc>this&#62;that</desc></svg>"))
                .isFalse();
        assertThat(SvgGlance.isHarmless("<svg><desc>this&gt;that &amp; more</desc></svg>"))
                .isTrue();
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"<", "<a href=", "<a ", " on", "<a on", "<a href='", "<g><g ", "&"})
    void isLookedForInTime(String repeated) {
        SvgScript.find("<svg " + repeated.repeat(8_000));
        assertThat(SvgScript.find("<svg>" + repeated.repeat(8_000))).isNotNull();
    }
}
