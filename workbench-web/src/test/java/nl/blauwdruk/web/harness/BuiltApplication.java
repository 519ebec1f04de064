package nl.blauwdruk.web.harness;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Fixtures;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with the tests beside it; deployed once for all test classes. */
@ArquillianSuiteDeployment
public class BuiltApplication {

    /** The WAR of this build plus test classes and what they need. */
    @Deployment
    public static WebArchive application() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "blauwdruk.war")
                .importFrom(new File(System.getProperty("blauwdruk.war")))
                .as(WebArchive.class)
                .merge(tests, "/WEB-INF/classes")
                .addAsLibraries(
                        jarOf(Assertions.class),
                        jarOf(ByteBuddy.class),
                        jarOf(Fixtures.class),
                        jarOf(ExampleSet.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No jar of " + type, e);
        }
    }
}
