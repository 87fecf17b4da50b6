package ca.alliances;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What holds the portal together: who may use whom, and what nobody may do. */
@AnalyzeClasses(packages = "ca.alliances", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Rows of the whole platform: whoever adds one says why in an ADR. */
    private static final Set<String> PLATFORM_WIDE =
            Set.of("Region", "Territory", "Tenant", "Person", "Membership", "PublishedCall");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("ca.alliances.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesKnowOnlyBoundaries = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "java.sql..")
            .allowEmptyShould(false);

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
    static final ArchRule useCasesLiveInBoundaries =
            classes().that().areAnnotatedWith(Stateless.class).should().resideInAPackage("..boundary..");

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
                    boolean shown = item.getRawReturnType().isAnnotatedWith(Entity.class)
                            || item.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                    events.add(new SimpleConditionEvent(item, !shown, item.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule namedBeansBelongToPages =
            classes().that().areAnnotatedWith(Named.class).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");
}
