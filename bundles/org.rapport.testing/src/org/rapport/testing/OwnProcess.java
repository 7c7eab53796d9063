package org.rapport.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * A test that starts processes of its own with the class path of this one: it needs a flat class path, and is skipped within
 * the framework. {@code releng/test} runs all that have the tag in plain Java.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("process")
@DisabledIfSystemProperty(named = "osgi.framework", matches = ".*", disabledReason = "Processes of their own need a flat class path.")
public @interface OwnProcess {
}
