package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class SvgSizeTest {

    private static void assertSize(String svg, int width, int height) throws IOException {
        assertThat(SvgSize.read(new ByteArrayInputStream(svg.getBytes(UTF_8)))).contains(new ImageSize(width, height));
    }

    private static void assertUnknown(String svg) throws IOException {
        assertThat(SvgSize.read(new ByteArrayInputStream(svg.getBytes(UTF_8)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 10, 20",
        "10px, 20px, 10, 20",
        "' 10 ', ' 20 px', 0, 0", // a blank before the unit is no length
        "72pt, 36pt, 96, 48",
        "1in, 0.5in, 96, 48",
        "25.4mm, 2.54cm, 96, 96",
        "6pc, 3pc, 96, 48",
        "10.4, 10.6, 10, 11",
        ".5, .4, 1, 1", // a picture has at least one pixel
    })
    void isThatOfWidthAndHeight(String width, String height, int expectedWidth, int expectedHeight) throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\"/>".formatted(width, height);
        if (expectedWidth == 0) {
            assertUnknown(svg);
        } else {
            assertSize(svg, expectedWidth, expectedHeight);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 30 20'/>",
                "<svg viewBox=' 0,0 , 30,20 '/>",
                "<svg viewBox='-15 -10 30 20'/>",
                "<svg viewBox='0 0 29.6 20.4'/>",
                "<svg width='100%' height='100%' viewBox='0 0 30 20'/>",
                "<svg width='3em' height='2em' viewBox='0 0 30 20'/>",
                "<svg width='auto' viewBox='0 0 30 20'/>",
                "<svg width='0' height='0' viewBox='0 0 30 20'/>",
                "<svg width='-3' height='2' viewBox='0 0 30 20'/>",
            })
    void isThatOfTheViewBoxWhereThereIsNoOther(String svg) throws IOException {
        assertSize(svg, 30, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not an svg",
                "<svg/>",
                "<svg",
                "<svg width='10'",
                "<svg viewBox='0 0 30'/>",
                "<svg viewBox='0 0 0 0'/>",
                "<svg viewBox='a b c d'/>",
                "<svg width='NaN' height='Infinity'/>",
                "<svg width='1e3' height='1e3'/>",
                "<html><body/></html>",
                "<!-- <svg width='1' height='1'/> -->",
            })
    void isUnknown(String svg) throws IOException {
        assertUnknown(svg);
    }

    @Test
    void isFoundBehindWhatEditorsWriteFirst() throws IOException {
        assertSize(
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- <svg width='9' height='9'/> -->\n"
                        + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://127.0.0.1:1/svg11.dtd\">\n"
                        + "<svg\n  width=\"30\"\n  height=\"20\">\n<svg width='1' height='1'/></svg>",
                30,
                20);
    }

    @Test
    void isNotLookedForFurtherThanTheHead() throws IOException {
        assertSize("<!--" + "x".repeat(15_000) + "--><svg width='30' height='20'/>", 30, 20);
        assertUnknown("<!--" + "x".repeat(17_000) + "--><svg width='30' height='20'/>");
    }

    @Test
    void readsNoEntities() throws IOException {
        assertUnknown("<!DOCTYPE svg [<!ENTITY w SYSTEM \"file:///etc/passwd\">]><svg width='&w;' height='2'/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<svg ", "<a>", "<svg width='", "<!--", "&"})
    void isSoonKnownToBeUnknown(String repeated) throws IOException {
        assertUnknown(repeated.repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width='3000000000' height='4294967296'/>",
                "<svg width='99999999999999999999' height='1'/>",
                "<svg viewBox='0 0 1e9 99999999999'/>"
            })
    void isUnknownWhenItIsAbsurd(String svg) throws IOException {
        assertUnknown(svg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ".", "1.", " ", "-"})
    void isReadInTime(String repeated) throws IOException {
        assertUnknown("<svg width='" + repeated.repeat(15_000) + "x' height='1'/>");
    }
}
