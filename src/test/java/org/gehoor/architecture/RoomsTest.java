package org.gehoor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final ArchRule ARROWS = classes().should(House.ROOMS.knowOnlyRoomsBelow());
    private static final ArchRule FRONT_DOORS = classes().should(House.ROOMS.enterByTheFrontDoor());

    @Test
    void arrowsPointDownAndWorkingRoomsDoNotKnowEachOther() {
        ARROWS.check(House.CLASSES);
    }

    @Test
    void subPackagesAreClosedToOtherRooms() {
        FRONT_DOORS.check(House.CLASSES);
    }

    @Test
    void thereIsNoRoomThatTheDesignDoesNotName() {
        assertThat(House.CLASSES.stream().map(House.ROOMS::roomOf).collect(Collectors.toSet()))
                .isEqualTo(Rooms.MAY_KNOW.keySet());
    }

    @Test
    void anOpenSubPackageIsNamedOnItsRoomsDoorplate() {
        Rooms.OPEN.forEach((room, open) -> {
            String doorplate = House.text(
                    House.MAIN_SOURCES.resolve("org/gehoor").resolve(room).resolve("package-info.java"));
            assertThat(open).allSatisfy(name -> assertThat(doorplate).contains(name));
        });
    }

    @Test
    void theRuleSeesAWorkingRoomThatKnowsAnother() {
        assertThat(arrowsOfTheWrongHouse()).anySatisfy(v -> assertThat(v).contains("KnowsDispatch"));
    }

    @Test
    void theRuleSeesAnArrowThatPointsUp() {
        assertThat(arrowsOfTheWrongHouse()).anySatisfy(v -> assertThat(v).contains("LooksUp"));
    }

    @Test
    void theRuleSeesABackDoor() {
        EvaluationResult result =
                classes().should(House.WRONG_ROOMS.enterByTheFrontDoor()).evaluate(House.WRONG);
        assertThat(result.getFailureReport().getDetails()).isNotEmpty().allSatisfy(v -> assertThat(v)
                .contains("UsesTheBackDoor"));
    }

    @Test
    void theRoomsReallyUseEachOther() {
        long arrows = House.CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> House.ROOMS.isInTheHouse(d.getTargetClass().getBaseComponentType()))
                .filter(d -> !sameRoom(d.getOriginClass(), d.getTargetClass().getBaseComponentType()))
                .count();
        assertThat(arrows).as("dependencies between rooms").isGreaterThan(50);
    }

    private static boolean sameRoom(JavaClass a, JavaClass b) {
        return House.ROOMS.roomOf(a).equals(House.ROOMS.roomOf(b));
    }

    private static Iterable<String> arrowsOfTheWrongHouse() {
        return classes()
                .should(House.WRONG_ROOMS.knowOnlyRoomsBelow())
                .evaluate(House.WRONG)
                .getFailureReport()
                .getDetails();
    }
}
