package ca.alliances.usecase;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InitialContext;

/** A method of a boundary with the action that it names, found in the running container. */
record UseCase(Class<?> boundary, Method method, Action action) {
    /** All that there are. */
    static List<UseCase> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.getName().matches("ca\\.alliances\\.[a-z]+\\.boundary\\.\\w+"))
                .distinct()
                .flatMap(UseCase::of)
                .sorted(Comparator.comparing(UseCase::toString))
                .toList();
    }

    private static Stream<UseCase> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .flatMap(method ->
                        allowed(type, method).map(allowed -> new UseCase(type, method, allowed.value())).stream());
    }

    private static Optional<Allowed> allowed(Class<?> type, Method method) {
        return Optional.ofNullable(method.getAnnotation(Allowed.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Allowed.class)));
    }

    /** Whether it is given the number of a file. */
    boolean isAboutAFile() {
        return Arrays.asList(method.getParameterTypes()).contains(ApplicationReference.class);
    }

    /** Calls it in that name, and takes back what it did; what it threw, or {@code null} when it answered. */
    Throwable tried(String subject, String tenant, ApplicationReference file) {
        try {
            return Acting.as(subject, tenant, () -> inATransactionThatIsTakenBack(file));
        } catch (Exception e) {
            throw new IllegalStateException(toString(), e);
        }
    }

    private Throwable inATransactionThatIsTakenBack(ApplicationReference file) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            method.invoke(CDI.current().select(boundary).get(), arguments(file));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } finally {
            transaction.rollback();
        }
    }

    private Object[] arguments(ApplicationReference file) {
        return Stream.of(method.getParameterTypes())
                .map(type -> argument(type, file))
                .toArray();
    }

    private static Object argument(Class<?> type, ApplicationReference file) {
        if (type == ApplicationReference.class) {
            return file;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : type == String.class ? "x" : null;
    }

    @Override
    public String toString() {
        return boundary.getSimpleName() + "." + method.getName();
    }
}
