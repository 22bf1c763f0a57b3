package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsxAttributeTest {

    @ParameterizedTest
    @CsvSource({
        "className, class",
        "CLASSNAME, class",
        "htmlFor, for",
        "colSpan, colspan",
        "srcSet, srcset",
        "frameBorder, frameborder",
        "HREF, href",
        "aria-label, aria-label",
        "data-Foo, data-foo",
    })
    void hasItsNameInHtml(String written, String name) {
        assertThat(JsxAttribute.name(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "300|300",
                " 300 |300",
                "-1.5|-1.5",
                "true|true",
                "\"a 'b'\"|a 'b'",
                "'a \"b\"'|a \"b\"",
                "`a b`|a b",
                "''|^^",
                "'&amp;'|&amp;",
            })
    void hasALiteralAsItsValue(String expression, String value) {
        assertThat(JsxAttribute.value("width", expression)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1 + 1",
                "'a' + 'b'",
                "`a${b}`",
                "`$`",
                "f()",
                "() => alert(1)",
                "[1]",
                "{a: 1}",
                "\"a\\\"b\"",
                "'a",
                "false",
                "null",
                "/* 1 */ 1",
                "1;2",
                "'a' 'b'"
            })
    void isNeverEvaluated(String expression) {
        assertThat(JsxAttribute.value("width", expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{}|^^",
                "{ }|^^",
                "{color: 'red'}|color: red",
                "{ marginTop: 5, color: \"red\", }|margin-top: 5px; color: red",
                "{display: 'flex', alignItems: 'center'}|display: flex; align-items: center",
                "{'margin-left': '1em'}|margin-left: 1em",
                "{\"margin-left\": '1em'}|margin-left: 1em",
                "{margin: 0}|margin: 0",
                "{marginTop: -5}|margin-top: -5px",
                "{opacity: 0.5, flexGrow: 1, lineHeight: 1.4, fontWeight: 600}"
                        + "|opacity: 0.5; flex-grow: 1; line-height: 1.4; font-weight: 600",
                "{fontFamily: \"'A', serif\"}|font-family: 'A', serif",
                "{color: 'red; position: fixed'}|color: red; position: fixed",
                " { padding: '10px 20px' } |padding: 10px 20px",
            })
    void hasAStyleWithTheNamesOfCss(String object, String css) {
        assertThat(JsxAttribute.value("style", object)).contains(css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{color: red}",
                "{color: 'red'",
                "{...props}",
                "{color: 'a' + 'b'}",
                "{[color]: 'red'}",
                "{color: 'red' margin: 0}",
                "{, }",
                "{color: `red`}",
                "{color}",
                "x"
            })
    void hasNoStyleThatIsNotWrittenOut(String object) {
        assertThat(JsxAttribute.value("style", object)).isEmpty();
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {" ", "a", "'", "a:", "a: 1,", "{", "\""})
    void isReadInTimeInProportionToItsLength(String repeated) {
        JsxAttribute.value("style", "{" + repeated.repeat(50_000) + "}");
        assertThat(JsxAttribute.value("width", repeated.repeat(50_000) + "x")).isEmpty();
    }
}
