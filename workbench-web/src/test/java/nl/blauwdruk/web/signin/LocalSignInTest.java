package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalSignInTest {

    @Test
    void it_is_closed_only_where_a_provider_lets_people_in() {
        assertThat(new LocalSignIn(true, new Door(true)).isOpen()).isTrue();
        assertThat(new LocalSignIn(true, new Door(false)).isOpen()).isTrue();
        assertThat(new LocalSignIn(false, new Door(true)).isOpen()).isFalse();
        assertThat(new LocalSignIn(false, new Door(false)).isOpen())
                .as("nobody is locked out")
                .isTrue();
    }

    @Test
    void where_it_is_closed_no_password_is_looked_at() {
        SigningIn signingIn =
                new SigningIn(null, null, null, null, null, new LocalSignIn(false, new Door(true)), null, null, null);

        assertThatThrownBy(() -> signingIn.withPassword("beheerder", "een lang wachtwoord", "192.0.2.1"))
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(SignInRefused.Reason.CLOSED));
    }

    private record Door(boolean isOpen) implements ProviderDoor {

        @Override
        public void forget(HttpSession session) {
            // keeps nothing
        }

        @Override
        public Optional<URI> wayOut(HttpServletRequest request) {
            return Optional.empty();
        }
    }
}
