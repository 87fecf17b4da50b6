package ca.alliances;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ca.alliances.shared.Allowed;
import ca.alliances.shared.PlatformWide;
import ca.alliances.shared.TenantOwned;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What holds the portal together: who may use whom, and what nobody may do. */
@AnalyzeClasses(packages = "ca.alliances", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Rows of the whole platform: whoever adds one says why in an ADR. */
    private static final Set<String> PLATFORM_WIDE = Set.of(
            "Region",
            "Territory",
            "Tenant",
            "Person",
            "Membership",
            "Invitation",
            "ProvisioningTask",
            "Organization",
            "Mandate",
            "PublishedCall",
            "DataSharingAgreement",
            "SharedMeasure",
            "SharedEnvelope",
            "SharedTable",
            "SharedSeat",
            "SharedResolution");

    /** The frame of the pages, and lists as files, which does not know the frame, since the frame knows people. */
    private static final Set<String> FOR_EVERY_PAGE = Set.of("ca.alliances.shell.web", "ca.alliances.spreadsheet.web");

    /** Who may use whom, beside what is for every page. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("platform", Set.of("shared")),
            Map.entry("territory", Set.of("shared")),
            Map.entry("tenancy", Set.of("shared", "territory")),
            Map.entry("notification", Set.of("shared", "tenancy")),
            Map.entry("audit", Set.of("shared", "tenancy", "identity")),
            Map.entry("document", Set.of("shared", "tenancy")),
            Map.entry("identity", Set.of("shared", "tenancy", "notification")),
            Map.entry("organization", Set.of("shared", "tenancy", "identity")),
            Map.entry("resolution", Set.of("shared", "tenancy", "identity")),
            Map.entry("concertation", Set.of("shared", "territory", "tenancy", "identity", "notification")),
            Map.entry("actionplan", Set.of("shared", "territory", "tenancy", "identity", "resolution")),
            Map.entry(
                    "meeting",
                    Set.of(
                            "shared",
                            "tenancy",
                            "identity",
                            "notification",
                            "document",
                            "resolution",
                            "concertation",
                            "actionplan")),
            Map.entry(
                    "minutes",
                    Set.of(
                            "shared",
                            "tenancy",
                            "identity",
                            "notification",
                            "document",
                            "resolution",
                            "concertation",
                            "meeting")),
            Map.entry("intake", Set.of("shared", "tenancy", "identity", "resolution", "actionplan")),
            Map.entry(
                    "application",
                    Set.of(
                            "shared",
                            "territory",
                            "tenancy",
                            "identity",
                            "organization",
                            "intake",
                            "actionplan",
                            "document",
                            "notification")),
            Map.entry(
                    "review",
                    Set.of(
                            "shared",
                            "tenancy",
                            "identity",
                            "organization",
                            "intake",
                            "document",
                            "application",
                            "concertation")),
            Map.entry(
                    "decision",
                    Set.of(
                            "shared",
                            "tenancy",
                            "identity",
                            "intake",
                            "application",
                            "review",
                            "resolution",
                            "meeting",
                            "actionplan")),
            Map.entry("funding", Set.of("shared", "tenancy", "identity", "application", "decision")),
            Map.entry(
                    "monitoring",
                    Set.of(
                            "shared",
                            "tenancy",
                            "identity",
                            "intake",
                            "application",
                            "funding",
                            "concertation",
                            "meeting",
                            "resolution")),
            Map.entry("appearance", Set.of("shared", "tenancy", "identity")),
            Map.entry("spreadsheet", Set.of("shared", "tenancy")),
            Map.entry("shell", Set.of("shared", "platform", "tenancy", "identity")));

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("ca.alliances.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheMapOfContextsAllows = classes()
            .should(uses(
                    "use only features that the map allows",
                    (from, to) -> feature(from).equals(feature(to))
                            || USES.getOrDefault(feature(from), Set.of()).contains(feature(to))
                            || FOR_EVERY_PAGE.contains(to.getPackageName())));

    /** The doors of a file: its review and its decision are steps of its own life, taken in its transaction (ADR 9). */
    private static final Set<String> DOORS_OF_A_FILE = Set.of("FileAccess", "ApplicationRepository");

    @ArchTest
    static final ArchRule plumbingIsUsedByItsOwnFeatureOnly = classes()
            .should(uses(
                    "leave the control of other features alone",
                    (from, to) -> !to.getPackageName().endsWith(".control")
                            || feature(from).equals(feature(to))
                            || DOORS_OF_A_FILE.contains(to.getSimpleName())
                                    && Set.of("review", "decision").contains(feature(from))));

    @ArchTest
    static final ArchRule theModelKnowsNoContainer = classes()
            .that()
            .resideInAPackage("ca.alliances.*")
            .and(DescribedPredicate.not(DescribedPredicate.describe("are the named exceptions", each -> Set.of(
                            "TenantOwned", "TenantSessionListener", "RuleViolation", "Allowed")
                    .contains(each.getSimpleName()))))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.persistence..", "ca.alliances.*");

    @ArchTest
    static final ArchRule pagesKnowOnlyBoundaries = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pagesDoNotKnowPersistence = noClasses()
            .that()
            .resideInAPackage("..web..")
            .and()
            .doNotHaveSimpleName("RefusalHandler")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule onlyPlumbingAsksTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..control..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule everyRowHasAnOwner = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAssignableTo(TenantOwned.class)
            .orShould()
            .beAssignableTo(PlatformWide.class);

    @ArchTest
    static final ArchRule theRowsOfThePlatformAreCounted = classes()
            .that()
            .implement(PlatformWide.class)
            .should(new ArchCondition<>("be on the frozen list") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            item, PLATFORM_WIDE.contains(item.getSimpleName()), item.getName()));
                }
            });

    @ArchTest
    static final ArchRule nobodyGoesRoundTheTenantFilter = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "merge, native query, property or unwrap of an entity manager",
                    call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                            && Set.of("merge", "createNativeQuery", "setProperty", "unwrap")
                                    .contains(call.getName())));

    @ArchTest
    static final ArchRule eclipseLinkIsNamedInTwoPlaces = noClasses()
            .that()
            .doNotHaveSimpleName("TenantOwned")
            .and()
            .doNotHaveSimpleName("TenantSessionListener")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.persistence..");

    @ArchTest
    static final ArchRule everyBoundaryMethodNamesItsAction = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(new ArchCondition<>("carry @Allowed, or their class does") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                    boolean named = item.isAnnotatedWith(Allowed.class)
                            || item.getOwner().isAnnotatedWith(Allowed.class);
                    events.add(new SimpleConditionEvent(item, named, item.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule useCasesAndTransactionsLiveInBoundaries = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .or()
            .areAnnotatedWith(TransactionAttribute.class)
            .or()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule transactionsOfMethodsBeginInBoundaries = methods()
            .that()
            .areAnnotatedWith(TransactionAttribute.class)
            .or()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule boundariesShowNoEntities = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .should(new ArchCondition<>("neither take nor give entities") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                    boolean shown = Stream.concat(
                                    item.getReturnType().getAllInvolvedRawTypes().stream(),
                                    item.getParameterTypes().stream()
                                            .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                            .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                    events.add(new SimpleConditionEvent(item, !shown, item.getFullName()));
                }
            });

    /** A bean that EL names is the page's, for one request or one view, or belongs to the frame of all pages. */
    @ArchTest
    static final ArchRule namedBeansAreThoseOfPages = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("ca.alliances.shell.web")
            .and()
            .doNotHaveSimpleName("OidcSettings")
            .should()
            .resideInAPackage("..web..")
            .andShould()
            .haveSimpleNameEndingWith("Page")
            .andShould()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(ViewScoped.class);

    @ArchTest
    static final ArchRule whatLivesInAViewCanBeKept =
            classes().that().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("Clocks")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule logsAreConstants = fields().that()
            .haveRawType(System.Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")
            .orShould()
            .haveNameMatching(".*\\.(Base[A-Z].*|Abstract.*Service)");

    private static String feature(JavaClass item) {
        String rest = item.getPackageName().replaceFirst("^ca\\.alliances\\.?", "");
        return rest.replaceFirst("\\..*", "");
    }

    private static ArchCondition<JavaClass> uses(String sentence, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(each -> each.getTargetClass().getPackageName().startsWith("ca.alliances."))
                        .filter(each -> !allowed.test(item, each.getTargetClass()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(item, each.getDescription())));
            }
        };
    }
}
