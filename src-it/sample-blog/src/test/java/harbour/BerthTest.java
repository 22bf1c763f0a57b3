package harbour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The code that the post "What a post can hold" shows. */
class BerthTest {

    // tag::berth[]
    record Berth(double length, double depth) {
        boolean takes(Ship ship) {
            return ship.length() <= length && ship.draught() < depth;
        }
    }
    // end::berth[]

    record Ship(double length, double draught) {}

    @Test
    void takesAShipThatFits() {
        // tag::use[]
        var berth = new Berth(42.0, 5.5);
        var herring = new Ship(31.8, 3.9);
        assertTrue(berth.takes(herring));
        // end::use[]
        assertFalse(berth.takes(new Ship(31.8, 5.5)));
    }
}
