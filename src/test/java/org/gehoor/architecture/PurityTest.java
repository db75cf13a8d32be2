package org.gehoor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PurityTest {

    @Test
    void onlyTheRootKnowsCamel() {
        noCamelInARoom(House.ROOMS).check(House.CLASSES);
    }

    @Test
    void theProcedureIsPlainJava() {
        plainProcedure(House.ROOMS).check(House.CLASSES);
    }

    @Test
    void paperIsPlainJavaAndThePdfLibrary() {
        classes()
                .that(resideInAPackage("org.gehoor.print.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.apache.pdfbox..", "org.gehoor.print..")
                .check(House.CLASSES);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noBareNow().check(House.CLASSES);
    }

    @Test
    void onlyTheRootMakesAClock() {
        noClockMadeInARoom(House.ROOMS).check(House.CLASSES);
    }

    @Test
    void theRulesSeeWhoBreaksThem() {
        Function<ArchRule, String> report =
                rule -> rule.evaluate(House.WRONG).getFailureReport().toString();
        assertThat(report.apply(noCamelInARoom(House.WRONG_ROOMS))).contains("KnowsCamel");
        assertThat(report.apply(plainProcedure(House.WRONG_ROOMS))).contains("LeansOnSpring");
        assertThat(report.apply(noBareNow()))
                .contains("LeansOnSpring.now()", "LeansOnSpring.nowByReference()", "LeansOnSpring.today()")
                .doesNotContain("LeansOnSpring.politely");
        assertThat(report.apply(noClockMadeInARoom(House.WRONG_ROOMS))).contains("LeansOnSpring.today()");
    }

    private static ArchRule noCamelInARoom(Rooms rooms) {
        return noClasses()
                .that(areInARoomOf(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.camel..", "org.apache.activemq..");
    }

    private static ArchRule plainProcedure(Rooms rooms) {
        String procedure = rooms.root() + ".procedure..";
        return classes()
                .that(resideInAPackage(procedure))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", procedure);
    }

    private static ArchRule noBareNow() {
        return noClasses()
                .should()
                .accessTargetWhere(access("the time without a Clock", a -> isNow(a) && !takesAClock(a)));
    }

    private static ArchRule noClockMadeInARoom(Rooms rooms) {
        return noClasses()
                .that(areInARoomOf(rooms))
                .should()
                .accessTargetWhere(access(
                        "Clock.system…",
                        a -> a.getTargetOwner().isEquivalentTo(Clock.class)
                                && a.getName().startsWith("system")));
    }

    private static boolean isNow(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.time")
                        && access.getName().equals("now")
                || owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && access.getTarget() instanceof CodeUnitAccessTarget made
                        && made.getName().equals("<init>")
                        && made.getRawParameterTypes().isEmpty();
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaClass> areInARoomOf(Rooms rooms) {
        return DescribedPredicate.describe(
                "are in a room", c -> !rooms.roomOf(c).equals(Rooms.FRONT));
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String what, java.util.function.Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }
}
