package io.github.siteblog.math;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextAction;
import org.mozilla.javascript.ContextFactory;

/**
 * Where scripts run: they see no Java, and are stopped after a number of steps, which is the same on every machine.
 *
 * <p>For one thread at a time.
 */
final class Sandbox extends ContextFactory {

    private static final int STEPS_BETWEEN_LOOKS = 100_000;

    /** What Rhino says of more calls. */
    static final String TOO_DEEP = "Exceeded maximum stack depth";

    /** How many calls may stand inside each other. */
    private static final int MAX_DEPTH = 2_000;

    private final long maxSteps;
    private long steps;

    /**
     * Makes a sandbox.
     *
     * @param maxSteps how many steps of the interpreter a script may take, roughly
     */
    Sandbox(long maxSteps) {
        this.maxSteps = maxSteps;
    }

    /** The script has taken too many steps. An error, which no script can catch. */
    static final class Exhausted extends Error {
        private static final long serialVersionUID = 1;

        private Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    /** Does something in the sandbox. Rhino finds its parts by the thread's class loader, which may be of another program. */
    <T> T run(ContextAction<T> action) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(Sandbox.class.getClassLoader());
        try {
            return call(action);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Override
    protected Context makeContext() {
        var context = super.makeContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(MAX_DEPTH);
        context.setInstructionObserverThreshold(STEPS_BETWEEN_LOOKS);
        context.setClassShutter(name -> false);
        steps = 0;
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructionCount) {
        steps += instructionCount;
        if (steps > maxSteps) {
            throw new Exhausted();
        }
    }
}
