package org.gehoor.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Facts as rows of {@code dossier_event}, and back. */
@Component
final class FactRow implements RowMapper<RecordedFact> {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    /** Our own: what is stored must not change with a setting. */
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public RecordedFact mapRow(ResultSet row, int n) throws SQLException {
        return new RecordedFact(
                row.getInt("seq"),
                row.getString("type"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                read(row.getString("details"), DETAILS),
                read(row.getString("content"), CONTENT));
    }

    /** JSON for a {@code jsonb} column. */
    String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A fact that cannot be written as JSON", e);
        }
    }

    /** What {@link #write} wrote of a record. */
    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Content in the register that is not a " + type.getSimpleName(), e);
        }
    }

    private <T> T read(@Nullable String text, TypeReference<T> type) {
        try {
            // a fact without words of people holds the JSON null
            return json.readValue(text == null || text.equals("null") ? "{}" : text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A fact in the register that is not JSON", e);
        }
    }
}
