package nl.blauwdruk.web.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does everything the description says with the examples it gives, as the first person who may, and has another implementation
 * of the standard judge what was sent and what came back. What a path needs is made or read by the API itself.
 */
final class ContractWalk {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final int UNAUTHORIZED = 401;
    /** To be tried by someone else: what is not theirs is forbidden or not there for them. */
    private static final Set<Integer> NOT_THEIRS = Set.of(403, 404);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whose turn it is to try: who may do most goes first. */
    private static final List<String> PEOPLE = List.of("Olga", "Priya", "Bea", "Zeger", "Sam", "Zohra", "Lev", "Anouk");

    /** Names of the thing in a list that its address ends with. */
    private static final List<String> IDS = List.of("id", "key", "code", "number");

    /** Where an example cannot hold on every server. */
    private static final Map<String, Object> BODIES =
            Map.of("POST /api/v1/webhooks", Map.of("url", "http://127.0.0.1:9/blauwdruk"));

    /** Where not just any thing will do. */
    private static final Map<String, String> VALUES = Map.of(
            "PUT /api/v1/blueprints/{key}/sharing key",
            "wmo-zwolle",
            "DELETE /api/v1/accounts/{id}/memberships/{membership} membership",
            "reader:0193:wmo");

    /** What must have been done before, in this order. */
    private static final List<Step> BEFORE = List.of(
            new Step("Priya", "PUT", "api/v1/stories/wmo/melding-doen/status", "{\"status\":\"ready\"}"),
            new Step("Sam", "POST", "api/v1/sprints", sprint()),
            new Step("Priya", "POST", "api/v1/comparisons/wmo/session", ""),
            new Step("Anouk", "POST", "api/v1/joinings", "{\"theme\":\"wmo\",\"municipality\":\"0106\"}"));

    private final URL server;
    private final Description description;
    private final OpenApiInteractionValidator validator;
    private final Map<String, ApiClient> people = new LinkedHashMap<>();

    /** What is wrong, with the method before it. */
    private final List<String> wrong = new ArrayList<>();

    ContractWalk(URL server) throws IOException, InterruptedException {
        String document = ApiClient.unknown(server).get("api/v1/openapi.json").body();
        description = Description.of(document);
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                        .withLevel(
                                "validation.request.security.missing",
                                ValidationReport.Level.IGNORE) // a session does too
                        .build())
                .build();
        this.server = server;
    }

    /** Signed in; anew when what was done before ended their session. */
    private ApiClient person(String name) throws IOException, InterruptedException {
        ApiClient known = people.get(name);
        if (known == null || known.get("api/v1/me").statusCode() == UNAUTHORIZED) {
            people.put(name, ApiClient.of(server, name));
        }
        return people.get(name);
    }

    /** Goes the whole way, and tells what is wrong. */
    List<String> walk() throws IOException, InterruptedException {
        for (Step step : BEFORE) {
            HttpResponse<String> done = person(step.person())
                    .send(
                            step.method(),
                            step.path(),
                            BodyPublishers.ofString(step.body()),
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            "*");
            if (done.statusCode() >= 300) {
                wrong.add(step + ": " + done.statusCode() + " " + done.body());
            }
        }
        for (Described operation : description.operations()) {
            Optional<Described.Example> body = body(operation);
            if (!operation.bodies().isEmpty() && body.isEmpty()) {
                wrong.add(operation + ": its body has no example");
            } else {
                tryOut(operation, body);
            }
        }
        return wrong;
    }

    private static Optional<Described.Example> body(Described operation) {
        return operation
                .body()
                .map(example -> new Described.Example(
                        example.type(), fresh(BODIES.getOrDefault(operation.toString(), example.value()))));
    }

    /** Nobody can have the login of an example twice. */
    private static Object fresh(Object value) {
        if (!(value instanceof Map<?, ?> map) || !map.containsKey("login")) {
            return value;
        }
        Map<Object, Object> fresh = new LinkedHashMap<>(map);
        fresh.put("login", map.get("login") + "-" + UUID.randomUUID().toString().substring(0, 8));
        return fresh;
    }

    private void tryOut(Described operation, Optional<Described.Example> body)
            throws IOException, InterruptedException {
        for (String name : PEOPLE) {
            Optional<Way> path = path(operation, person(name));
            if (path.isPresent()) {
                HttpResponse<String> answer =
                        send(person(name), operation, path.get().sent(), body);
                if (!NOT_THEIRS.contains(answer.statusCode())) {
                    judge(operation, path.get(), body, answer);
                    return;
                }
            }
        }
        wrong.add(operation + ": nobody may do it, or there is nothing to do it to");
    }

    /** The path with its places filled: by something that is made now or is there, else by the examples. */
    private Optional<Way> path(Described operation, ApiClient person) throws IOException, InterruptedException {
        Map<String, String> examples = operation.examples("path");
        String path = operation.path();
        String judged = path;
        Matcher place = PLACE.matcher(operation.path());
        while (place.find()) {
            String template = operation.path().substring(0, place.start() - 1);
            String before = path.substring(0, path.indexOf('{') - 1);
            boolean more = operation.path().startsWith("/{", place.end());
            Optional<String> given = Optional.ofNullable(VALUES.get(operation + " " + place.group(1)));
            Optional<String> value = (given.isPresent() ? given : one(template, before, place.group(1), person))
                    .map(there -> more ? there.replaceFirst("/.*", "") : there)
                    .or(() -> Optional.ofNullable(examples.get(place.group(1))));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            path = path.replaceFirst(
                    Pattern.quote(place.group()), encode(value.get()).replace("%2F", "/"));
            judged = judged.replaceFirst(
                    Pattern.quote(place.group()), encode(value.get().replace('/', '~')));
        }
        return Optional.of(new Way(path, judged));
    }

    /**
     * What the address of one thing in a collection ends with.
     *
     * @param template path of the collection as it is described
     * @param collection its path
     * @param name of the place in the path, which may be a field of the thing
     */
    private Optional<String> one(String template, String collection, String name, ApiClient person)
            throws IOException, InterruptedException {
        Optional<Described> maker = operation("POST", template);
        Optional<Described.Example> body = maker.flatMap(ContractWalk::body);
        if (body.isPresent()) {
            Optional<String> location = send(person, maker.get(), collection, body)
                    .headers()
                    .firstValue("Location")
                    .filter(made -> made.contains(collection + "/"));
            if (location.isPresent()) {
                return location.map(made -> made.substring(made.indexOf(collection) + collection.length() + 1));
            }
        }
        Optional<Described> list = operation("GET", template);
        return list.isEmpty() ? Optional.empty() : firstOf(name, person.get(address(list.get(), collection)));
    }

    private Optional<Described> operation(String method, String path) {
        return description.operations().stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst();
    }

    private static Optional<String> firstOf(String name, HttpResponse<String> list) throws IOException {
        JsonNode first = list.statusCode() == 200 ? JSON.readTree(list.body()).path(0) : JSON.nullNode();
        return Stream.concat(Stream.of(name), IDS.stream())
                .filter(first::hasNonNull)
                .findFirst()
                .map(id -> first.get(id).asText());
    }

    /** Without the slash at the beginning, with the examples of the questions. */
    private static String address(Described operation, String path) {
        String questions = operation.examples("query").entrySet().stream()
                .map(question -> question.getKey() + "=" + encode(question.getValue()))
                .collect(Collectors.joining("&"));
        return path.substring(1) + (questions.isEmpty() ? "" : "?" + questions);
    }

    private static HttpResponse<String> send(
            ApiClient person, Described operation, String path, Optional<Described.Example> body)
            throws IOException, InterruptedException {
        List<String> headers = new ArrayList<>(List.of("Accept", "*/*"));
        if (body.isPresent()) {
            headers.addAll(List.of("Content-Type", body.get().type()));
        }
        if (operation.parameters("header").contains("If-Match")) {
            String tag =
                    person.get(path.substring(1)).headers().firstValue("ETag").orElse("*");
            headers.addAll(List.of("If-Match", tag));
        }
        return person.send(
                operation.method(),
                address(operation, path),
                publisher(person, path, body),
                headers.toArray(String[]::new));
    }

    /** A file that no example can hold is the one the same address gives. */
    private static BodyPublisher publisher(ApiClient person, String path, Optional<Described.Example> body)
            throws IOException, InterruptedException {
        if (body.isEmpty()) {
            return BodyPublishers.noBody();
        }
        return body.get().type().startsWith("application/vnd.openxmlformats")
                ? BodyPublishers.ofByteArray(person.bytes(path.substring(1)))
                : BodyPublishers.ofString(text(body.get().value()));
    }

    private void judge(Described operation, Way path, Optional<Described.Example> body, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        if (answer.statusCode() >= 300) {
            wrong.add(operation + " as " + path.sent() + ": " + answer.statusCode() + " " + answer.body());
        }
        if (mayHoldSecret(answer) && !answer.headers().map().toString().contains("no-store")) {
            wrong.add(operation + ": what holds a secret says Cache-Control: no-store");
        }
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(Request.Method.valueOf(operation.method()), path.judged()).withAccept("*/*");
        operation.examples("query").forEach((name, value) -> request.withQueryParam(name, value));
        if (body.isPresent()) {
            request.withContentType(body.get().type()).withBody(text(body.get().value()));
        }
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        ValidationReport report = validator.validate(request.build(), response.build());
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .forEach(message -> wrong.add(operation + ": " + message.getKey() + " " + message.getMessage()));
    }

    private static boolean mayHoldSecret(HttpResponse<String> answer) {
        return Pattern.compile("\"(secret|oneTimePassword|password|link)\":\"")
                .matcher(answer.body())
                .find();
    }

    private static String text(Object value) throws IOException, InterruptedException {
        return value instanceof String text ? text : JSON.writeValueAsString(value);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /**
     * A path with its places filled.
     *
     * @param sent as the server takes it: a slash within the name of a thing stays one
     * @param judged as the standard wants it, which knows no slash within a name
     */
    private record Way(String sent, String judged) {}

    /** Something that must have been done. */
    private record Step(String person, String method, String path, String body) {}

    /** One that begins next Monday: an example cannot say when that is. */
    private static String sprint() {
        return "{\"theme\":\"wmo\",\"firstDay\":\""
                + LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                + "\",\"goal\":\"Een melding doen\","
                + "\"fromStep\":\"melding-doen\",\"toStep\":\"melding-registreren\",\"capacity\":30}";
    }
}
