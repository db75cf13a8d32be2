package org.gehoor.procedure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a configuration key means, at the record component that holds it; the key reference and the JSON Schemas are
 * generated from these texts.
 *
 * <p>The key's name is the component's name in snake_case. Write for the person who edits the file: what the key says, what
 * follows from it, and an example between backticks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** What the key means, its consequence, an example. */
    String value();

    /** Whether a file without this key is refused. */
    boolean required() default false;
}
