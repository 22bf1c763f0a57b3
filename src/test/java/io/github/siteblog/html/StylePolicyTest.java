package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylePolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ; ;",
                "color: red",
                "COLOR:RED",
                "margin: 0 auto; padding:10px 20px ;",
                "width: calc(100% - 2rem)",
                "color: rgb(1, 2, 3); background: rgba(0,0,0,.5)",
                "color: hsl(120 50% 50%); background-color: #FFF",
                "width: min(100%, 40rem); max-width: clamp(1rem, 2vw, 3rem)",
                "display: grid; grid-template-columns: repeat(2, minmax(0, 1fr))",
                "color: var(--accent)",
                "font-family: \"Source Sans\", 'Arial', sans-serif",
                "float: right !important",
                "aspect-ratio: 16 / 9",
                "position: relative; left: 15%; width: 70%",
                "position: static; right: 2.5rem",
            })
    void allowsLooks(String style) {
        assertThat(StylePolicy.allows(style)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what loads
                "background: url(//evil)",
                "background: URL(//evil)",
                "background: url (//evil)",
                "background: \\75rl(//evil)",
                "background: u\\rl(//evil)",
                "background: image-set('//evil' 1x)",
                "background: -webkit-image-set('//evil' 1x)",
                "background: image('//evil')",
                "background: cross-fade(url(//evil), red)",
                "background: src('//evil')",
                "list-style: url(//evil)",
                "list-style-image: url(//evil)",
                "background-image: none",
                "cursor: url(//evil), auto",
                "filter: url(#x)",
                "content: 'x'",
                // what runs
                "width: expression(alert(1))",
                "width: exp/**/ression(alert(1))",
                "behavior: url(x.htc)",
                "-moz-binding: url(x.xml#y)",
                "background: javascript:alert(1)",
                // what lies over the page
                "position: fixed",
                "position: absolute",
                "POSITION:FIXED",
                "z-index: 9",
                "inset: 0",
                "top: -100px",
                "left: 1000px",
                "left: -10px",
                "left: calc(10px)",
                "position: relative !important",
                "transform: scale(9)",
                "animation: x 1s",
                "transition: all 1s",
                "pointer-events: none",
                // what hides one of these
                "color: red; position: fixed",
                "color: 'a; position: fixed; '",
                "color: red /* ; */; position: fixed",
                "/**/position: fixed",
                "po/**/sition: fixed",
                "posi\\tion: fixed",
                "color: red} body {color: red",
                "@import '//evil'",
                "color: red; @import '//evil'",
                "color: attr(x)",
                "color: env(x)",
                "color: <!-- red",
                "color: {red}",
                "color: [red]",
                "color: red\u0000",
                "color: \uFF52\uFF45\uFF44",
                "color",
                ": red",
                "--x: red",
                "all: unset",
            })
    void refusesTheRest(String style) {
        assertThat(StylePolicy.allows(style)).isFalse();
    }

    @Test
    void judgesLongValues() {
        assertThat(StylePolicy.allows("color: " + "a".repeat(4_000_000))).isTrue();
        assertThat(StylePolicy.allows("color: " + "rgb(".repeat(1_000_000) + "{"))
                .isFalse();
    }
}
