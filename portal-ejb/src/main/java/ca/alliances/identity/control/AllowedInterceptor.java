package ca.alliances.identity.control;

import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.identity.boundary.SecondFactor;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;

/** Lets a boundary method run only for whom the matrix allows its action; a method's own action goes before its class's. */
@Allowed(Action.READ_PUBLIC_PAGES)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {
    @Inject
    private CurrentPerson person;

    @Inject
    private SecondFactor secondFactor;

    /**
     * @throws NotFound when the person may not: what one may not see does not exist
     * @throws SecondFactorMissing when the act binds others and the session was opened with one password
     */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Allowed allowed = Optional.ofNullable(call.getMethod().getAnnotation(Allowed.class))
                .orElseGet(() -> call.getMethod().getDeclaringClass().getAnnotation(Allowed.class));
        if (!person.may(allowed.value())) {
            throw new NotFound();
        }
        if (allowed.value().isBinding() && !secondFactor.isGiven()) {
            throw new SecondFactorMissing();
        }
        return call.proceed();
    }
}
