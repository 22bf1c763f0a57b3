package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {

    private static final LocalDate DUE = LocalDate.of(2019, 8, 27);

    @TempDir
    Path folder;

    @Test
    void publishesAPostFromItsDayOn() {
        assertThat(withheldOn(DUE)).isEmpty();
        assertThat(withheldOn(DUE.plusYears(7))).isEmpty();
    }

    @Test
    void withholdsAPostBeforeItsDayAndTellsWhenItIsDue() {
        assertThat(withheldOn(DUE.minusDays(1))).contains(new Withheld(Withheld.Reason.FUTURE, DUE));
    }

    @Test
    void withholdsADraftWhateverItsDay() {
        var draft = Optional.of(new Withheld(Withheld.Reason.DRAFT, null));
        assertThat(withheldOn(DUE, "draft: true")).isEqualTo(draft);
        assertThat(withheldOn(DUE.minusDays(1), "draft: true")).isEqualTo(draft);
        assertThat(withheldOn(DUE, "draft: false")).isEmpty();
    }

    @Test
    void showsAPostUntilTheDayItExpires() {
        var expired = Optional.of(new Withheld(Withheld.Reason.EXPIRED, null));
        assertThat(withheldOn(LocalDate.of(2020, 1, 31), "expires: February 1, 2020"))
                .isEmpty();
        assertThat(withheldOn(LocalDate.of(2020, 2, 1), "expires: February 1, 2020"))
                .isEqualTo(expired);
        assertThat(withheldOn(LocalDate.of(2020, 2, 2), "expires: February 1, 2020"))
                .isEqualTo(expired);
    }

    @Test
    void publishesUnlistedPosts() {
        assertThat(withheldOn(DUE, "unlisted: true")).isEmpty();
    }

    @Test
    void withholdsWhatCannotBePublished() {
        var error = Optional.of(new Withheld(Withheld.Reason.ERROR, null));
        assertThat(withheldOn(DUE, "title:")).isEqualTo(error);
        assertThat(withheldOn(DUE, "published: someday")).isEqualTo(error);
        assertThat(withheldOn(DUE, "slug: ../x")).isEqualTo(error);
        assertThat(withheldOn(DUE, "title:", "draft: true")).isEqualTo(error);
    }

    private Optional<Withheld> withheldOn(LocalDate today, String... fields) {
        var post = SmallBlog.in(folder).post("p", fields).content().posts().get(0);
        return new Schedule(today).withheld(post.value());
    }
}
