package ca.alliances.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every use case against the whole matrix: each role, in its own tenant and in another, with the tie and without it, on a file in each
 * state. Use cases are found by themselves; what they change is taken back.
 */
@ArquillianTest
class MatrixUseCaseIT {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
    private static final Set<Role> BY_MEMBERSHIP =
            EnumSet.complementOf(EnumSet.of(Role.ANYONE, Role.SIGNED_IN, Role.PROMOTER));

    private static final Set<ApplicationStatus> SOME = EnumSet.of(
            ApplicationStatus.DRAFT,
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.IN_REVIEW,
            ApplicationStatus.RECOMMENDED,
            ApplicationStatus.ACCEPTED);

    @Test
    void whoHasNoRoleThatTheMatrixNamesFindsNothing() throws Exception {
        List<UseCase> useCases = UseCase.all();
        assertTrue(useCases.size() > 40, useCases.size() + " use cases");
        List<String> open = new ArrayList<>();
        for (Role role : BY_MEMBERSHIP) {
            String person = MatrixFiles.person(role, MatrixFiles.isOfThePlatform(role) ? null : "out", null, null);
            for (UseCase useCase : useCases) {
                Set<Role> may = MATRIX.rolesFor(useCase.action());
                boolean own = may.contains(role) || isForEverybody(may);
                if (!own) {
                    expectNothing(open, useCase, role + " at home", person, "out");
                }
                if (!isForEverybody(may) && !(own && MatrixFiles.isOfThePlatform(role))) {
                    expectNothing(open, useCase, role + " abroad", person, "at");
                }
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void whoIsNotSignedInFindsOnlyWhatIsPublic() throws Exception {
        List<String> open = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            if (!MATRIX.rolesFor(useCase.action()).contains(Role.ANYONE)) {
                expectNothing(open, useCase, "nobody", null, "out");
            }
        }
        assertEquals(List.of(), open);
    }

    private static boolean isForEverybody(Set<Role> roles) {
        return roles.stream().anyMatch(role -> !BY_MEMBERSHIP.contains(role));
    }

    private static void expectNothing(List<String> open, UseCase useCase, String who, String person, String tenant) {
        Throwable answer = useCase.tried(person, tenant, null);
        if (!(answer instanceof NotFound)) {
            open.add(useCase + " for " + who + ": " + answer);
        }
    }

    @Test
    void aFileIsThereOnlyForTheTieAndInTheStateThatTheMatrixNames() throws Exception {
        MatrixFiles files = MatrixFiles.written("gas", "bsl");
        Map<Action, List<UseCase>> byAction = new EnumMap<>(Action.class);
        UseCase.all().stream().filter(UseCase::isAboutAFile).forEach(each -> byAction.computeIfAbsent(
                        each.action(), action -> new ArrayList<>())
                .add(each));
        assertTrue(byAction.size() >= 8, byAction.keySet().toString());
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Action, List<UseCase>> entry : byAction.entrySet()) {
            for (MatrixFiles.Person person : files.people(rolesOf(entry.getKey()))) {
                for (ApplicationStatus state : tried(entry.getKey(), person, files)) {
                    tryAll(wrong, entry.getKey(), entry.getValue(), person, state, files);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** All states for whom the matrix lets act in one of them, some for the others. */
    private static Set<ApplicationStatus> tried(Action action, MatrixFiles.Person person, MatrixFiles files) {
        Set<ApplicationStatus> all = EnumSet.allOf(ApplicationStatus.class);
        boolean ever =
                all.stream().anyMatch(state -> MATRIX.allows(action, person.grants(), files.ties(state, person)));
        return ever ? all : SOME;
    }

    private static Set<Role> rolesOf(Action action) {
        return new TreeSet<>(MATRIX.rolesFor(action));
    }

    /** A reviewer declares first whether he has an interest, in a round that these files do not have; all else stands on reading the file. */
    private static boolean readsWithoutDeclaring(MatrixFiles.Person person, Ties ties) {
        List<Grant> others = person.grants().stream()
                .filter(grant -> grant.role() != Role.REVIEWER)
                .toList();
        return MATRIX.allows(Action.READ_APPLICATION, others, ties);
    }

    private static void tryAll(
            List<String> wrong,
            Action action,
            List<UseCase> useCases,
            MatrixFiles.Person person,
            ApplicationStatus state,
            MatrixFiles files) {
        Ties ties = files.ties(state, person);
        boolean allowed = MATRIX.allows(action, person.grants(), ties);
        boolean reads = MATRIX.allows(Action.READ_APPLICATION, person.grants(), ties);
        ApplicationReference reference = files.in(state);
        List<Throwable> answers = useCases.stream()
                .map(useCase -> useCase.tried(person.subject(), "gas", reference))
                .toList();
        for (int i = 0; i < answers.size() && !allowed; i++) {
            Throwable answer = answers.get(i);
            if (!(answer instanceof NotFound) && !(reads && answer instanceof RuleViolation)) {
                wrong.add(useCases.get(i) + " open for " + person + " when " + state + ": " + answer);
            }
        }
        boolean someoneAnswers = answers.stream().anyMatch(answer -> !(answer instanceof NotFound));
        if (allowed && readsWithoutDeclaring(person, ties) && !someoneAnswers) {
            wrong.add(action + " closed for " + person + " when " + state);
        }
    }
}
