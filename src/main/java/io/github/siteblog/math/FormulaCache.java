package io.github.siteblog.math;

import java.util.Optional;

/** Where formulas are kept from one run to the next; without one, KaTeX has to start whenever there is a formula. */
public interface FormulaCache {

    /**
     * Looks for a formula.
     *
     * @param recipe all that it is made from
     * @return its {@code <math>} element, or empty when it is not kept
     */
    Optional<String> find(String recipe);

    /**
     * Keeps a formula of this run. May be told so more than once.
     *
     * @param recipe all that it is made from
     * @param mathml its {@code <math>} element
     */
    void keep(String recipe, String mathml);

    /** A cache that keeps nothing. */
    static FormulaCache none() {
        return new FormulaCache() {
            @Override
            public Optional<String> find(String recipe) {
                return Optional.empty();
            }

            @Override
            public void keep(String recipe, String mathml) {
                // nothing is kept
            }
        };
    }
}
