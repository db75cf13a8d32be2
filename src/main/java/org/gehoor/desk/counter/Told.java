package org.gehoor.desk.counter;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever handed something in is told.
 *
 * @param number of the dossier; null: a person looks at it first
 * @param spoken the number in groups that can be read aloud
 * @param joined whether the dossier existed
 * @param answerBy the day that the procedure promises something by; null where it promises no date now
 * @param answerByWords the same in words of the complainant's language, with the hour where that counts
 * @param aim whether that day is a goal and no promise
 * @param telephone where the organisation is reached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Told(
        @Nullable String number,
        @Nullable String spoken,
        boolean joined,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate answerBy,
        @Nullable String answerByWords,
        @Nullable Boolean aim,
        String telephone) {}
