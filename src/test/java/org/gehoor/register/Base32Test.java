package org.gehoor.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Base32Test {

    @Test
    void writesTheVectorsOfRfc4648() {
        assertThat(Base32.encode("foob".getBytes(US_ASCII))).isEqualTo("mzxw6yq");
        assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("mzxw6ytboi");
    }

    @Property(tries = 300)
    void readsWhatItWrites(@ForAll byte[] bytes) {
        assertThat(Base32.decode(Base32.encode(bytes))).contains(bytes);
    }

    @Test
    void readsNothingElse() {
        assertThat(Base32.decode("MZXW6YQ")).isEmpty();
        assertThat(Base32.decode("mzxw6yr")).isEmpty();
        assertThat(Base32.decode("mzxw61q")).isEmpty();
    }
}
