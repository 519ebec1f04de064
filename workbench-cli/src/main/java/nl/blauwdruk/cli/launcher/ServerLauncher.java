package nl.blauwdruk.cli.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.util.List;

/** Main class of the server's JVM: starts Payara Micro with one application and ends where it was not deployed. */
public final class ServerLauncher {

    private static final int NOT_DEPLOYED = 1;

    private ServerLauncher() {}

    /** @param arguments those of Payara Micro, the application included */
    public static void main(String[] arguments) throws Exception {
        endWithParent();
        PayaraMicro.main(arguments);
        PayaraMicroRuntime runtime = PayaraMicro.getInstance().getRuntime();
        List<String> deployed = runtime == null ? List.of() : List.copyOf(runtime.getDeployedApplicationNames());
        if (deployed.isEmpty()) {
            if (runtime != null) {
                runtime.shutdown();
            }
            System.exit(NOT_DEPLOYED); // a server that answers 404 to everything helps nobody
        }
    }

    /** A server whose command was killed has nobody left who could stop it. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(() -> haltAfter(parent), "watch-parent");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static void haltAfter(ProcessHandle parent) {
        parent.onExit().join();
        Runtime.getRuntime().halt(0);
    }
}
