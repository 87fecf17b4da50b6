package ca.alliances.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** An event that remembers what was fired, for tests without a container. */
public class Heard<T> implements Event<T> {
    private final List<T> fired = new ArrayList<>();

    /** What was fired, in order. */
    public Stream<T> stream() {
        return fired.stream();
    }

    @Override
    public void fire(T event) {
        fired.add(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("observers only record, in the same transaction");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("observers only record, in the same transaction");
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException("no qualifiers here");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException("no qualifiers here");
    }
}
