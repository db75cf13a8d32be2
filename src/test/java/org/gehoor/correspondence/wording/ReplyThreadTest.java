package org.gehoor.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReplyThreadTest {

    @Test
    void answersTheFirstAndEndsTheThreadWithIt() {
        assertThat(ReplyThread.under(List.of("<mail@x>", "<root@x>", "<between@x>")))
                .isEqualTo(new ReplyThread("<mail@x>", List.of("<root@x>", "<between@x>", "<mail@x>")));
    }

    @Test
    void answersNothingWhereTheyGaveNothingToAnswer() {
        assertThat(ReplyThread.under(List.of())).isEqualTo(new ReplyThread(null, List.of()));
        assertThat(ReplyThread.under(List.of("<>", "< >", "<a b@x>", "<\u00e9@x>", "<a\r\nBcc: y@x>")))
                .isEqualTo(new ReplyThread(null, List.of()));
    }

    @Test
    void namesAMailOnce() {
        assertThat(ReplyThread.under(List.of("<a@x>", "<a@x>", "a@x")).references())
                .containsExactly("<a@x>");
    }

    @Test
    void keepsTheFirstAndTheNewestOfALongThread() {
        List<String> theirs = IntStream.range(0, 500)
                .mapToObj(i -> "<mail-" + i + "@klager.example>")
                .toList();
        List<String> kept = ReplyThread.under(theirs).references();
        assertThat(kept.get(0)).isEqualTo("<mail-1@klager.example>");
        assertThat(kept.get(kept.size() - 1)).isEqualTo("<mail-0@klager.example>");
        assertThat(kept.get(kept.size() - 2)).isEqualTo("<mail-499@klager.example>");
        assertThat(String.join(" ", kept).length()).isBetween(1_400, 1_499);
    }

    @Property
    void isAlwaysFitForAHeader(@ForAll List<String> theirs) {
        ReplyThread thread = ReplyThread.under(theirs);
        assertThat(thread.references()).allMatch(id -> id.matches("<[!-;=?-~]{1,300}>"));
        assertThat(String.join(" ", thread.references()).length()).isLessThan(1_500);
    }
}
