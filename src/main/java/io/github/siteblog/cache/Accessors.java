package io.github.siteblog.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How the components of records are read. */
final class Accessors {

    private static final ClassValue<Method[]> OF = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Accessors() {}

    /** The accessors of a type of records, in the order of its components. */
    static Method[] of(Class<?> type) {
        return OF.get(type);
    }
}
