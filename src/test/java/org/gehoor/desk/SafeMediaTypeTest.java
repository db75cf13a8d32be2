package org.gehoor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMediaTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "Image/PNG", " text/plain"})
    void namesWhatNoBrowserRuns(String claimed) {
        assertThat(SafeMediaType.of(claimed)).isEqualTo(claimed.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "image/svg+xml", "application/javascript", "text/plain\r\nX-Evil: 1", "nonsense", ""
            })
    void callsTheRestBytes(String claimed) {
        assertThat(SafeMediaType.of(claimed)).isEqualTo("application/octet-stream");
    }
}
