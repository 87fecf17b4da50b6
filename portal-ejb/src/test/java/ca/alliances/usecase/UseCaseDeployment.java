package ca.alliances.usecase;

import ca.alliances.testing.Database;
import java.io.File;
import java.nio.file.Path;
import java.util.Base64;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** All use cases in one Payara Micro on the MariaDB of this test run; with the words of the pages, without pages and without Keycloak. */
@ArquillianSuiteDeployment
public class UseCaseDeployment {
    private static final Path SERVER = Path.of("target", "server");

    /** Where no mail server is; letters are sent by the tests that want it, not by the clock. */
    private static final String MAIL =
            """
            portal.smtp.host=127.0.0.1
            portal.smtp.port=1
            portal.mail.from=portail@example.org
            portal.mail.send=false
            portal.url=https://portail.example
            """;

    /** The use cases with their libraries; who acts is said by {@link Acting}. */
    @Deployment
    public static WebArchive useCases() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "usecases.war")
                .addPackages(
                        true,
                        path -> !path.get().contains("/control/") || !path.get().endsWith("IT.class"),
                        "ca.alliances")
                .addAsResource(new File("src/main/resources/META-INF/beans.xml"), "META-INF/beans.xml")
                .addAsResource(new File("src/main/resources/ca"), "ca")
                .addAsResource(new File("../portal-web/src/main/resources/ca"), "ca")
                .addAsResource(new StringAsset(settings()), "META-INF/microprofile-config.properties")
                .addAsWebInfResource(new File("src/main/resources/META-INF/beans.xml"), "beans.xml")
                .setWebXML(new StringAsset(webXml()));
        for (File library : SERVER.resolve("lib").toFile().listFiles()) {
            archive.addAsLibrary(library);
        }
        return archive;
    }

    private static String settings() {
        return MAIL + "portal.files=" + SERVER.resolve("files").toAbsolutePath() + "\nportal.files.key="
                + Base64.getEncoder().encodeToString(new byte[32]) + "\n";
    }

    /** The MariaDB of the tests asks nobody for a password; the container takes no user without one. */
    private static String webXml() {
        return """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <data-source>
                    <name>java:app/jdbc/portal</name>
                    <class-name>org.mariadb.jdbc.MariaDbDataSource</class-name>
                    <user>usecases</user>
                    <password>usecases</password>
                    <property><name>url</name><value>%s</value></property>
                    <max-pool-size>70</max-pool-size>
                  </data-source>
                </web-app>
                """
                .formatted(Database.instance().url());
    }
}
