package nl.blauwdruk.story.sprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two weeks in which a team makes a stretch of the journey work.
 *
 * <p>Its goal is that stretch; stories outside it may be in the sprint, and show as such.
 */
@Entity
@Table(name = "sprint")
public class Sprint {

    /** Length of a sprint: two weeks, of which the weekends are free. */
    public static final int WORKING_DAYS = 10;

    private static final int LAST_DAY_OFFSET = 11;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sprint_seq")
    @SequenceGenerator(name = "sprint_seq", sequenceName = "sprint_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "team")
    private String team;

    @Column(name = "number_in_row")
    private int number;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "goal")
    private String goal;

    @Column(name = "from_step")
    private String fromStep;

    @Column(name = "to_step")
    private String toStep;

    @Column(name = "capacity")
    private int capacity;

    @OneToMany(mappedBy = "sprint", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SprintItem> items = new ArrayList<>();

    protected Sprint() {} // for JPA

    /**
     * @param number 1 for the first sprint of a theme
     * @param firstDay a Monday
     * @param goal the stretch of the journey and what a resident can do at its end
     * @param capacity points the team expects to finish
     * @throws IllegalArgumentException when the first day is no Monday or the capacity is negative
     */
    public Sprint(String theme, String team, int number, LocalDate firstDay, SprintGoal goal, int capacity) {
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A sprint begins on a Monday, not on " + firstDay.getDayOfWeek());
        }
        if (capacity < 0) {
            throw new IllegalArgumentException("Capacity cannot be negative");
        }
        this.theme = requireNonNull(theme);
        this.team = requireNonNull(team);
        this.number = number;
        this.firstDay = firstDay;
        this.goal = goal.text();
        this.fromStep = goal.fromStep();
        this.toStep = goal.toStep();
        this.capacity = capacity;
    }

    /**
     * Puts a story into the sprint; one that is in it already stays where it is.
     *
     * @throws SprintIsOver after the last day
     */
    public void plan(String story, int points, LocalDate today) {
        requireRunning(today);
        if (item(story).isEmpty()) {
            items.add(new SprintItem(this, story, points));
        }
    }

    /** Takes a story out that nobody has accepted. */
    public void drop(String story, LocalDate today) {
        requireRunning(today);
        items.removeIf(item -> item.story().equals(story) && item.state() != SprintItemState.ACCEPTED);
    }

    /** Someone begins with it. */
    public void start(String story, LocalDate today) {
        move(story, today, SprintItemState.TODO, SprintItemState.IN_PROGRESS);
    }

    /** It is built and can be tested. */
    public void finish(String story, LocalDate today) {
        move(story, today, SprintItemState.IN_PROGRESS, SprintItemState.TO_TEST);
    }

    /** It is tested and offered to the product owner. */
    public void offer(String story, LocalDate today) {
        move(story, today, SprintItemState.TO_TEST, SprintItemState.TO_ACCEPT);
    }

    /** The product owner accepts it: only then it is done. */
    public void accept(String story, String by, LocalDate today) {
        requireRunning(today);
        requireItem(story).accept(by, today);
    }

    /** The product owner sends it back to work. */
    public void sendBack(String story, LocalDate today) {
        move(story, today, SprintItemState.TO_ACCEPT, SprintItemState.IN_PROGRESS);
    }

    /** Something holds it up; an empty reason says that nothing does any more. */
    public void block(String story, String reason, LocalDate today) {
        requireRunning(today);
        requireItem(story).block(reason == null || reason.isBlank() ? null : reason.strip());
    }

    private void move(String story, LocalDate today, SprintItemState from, SprintItemState to) {
        requireRunning(today);
        requireItem(story).move(from, to);
    }

    private void requireRunning(LocalDate today) {
        if (isOver(today)) {
            throw new SprintIsOver(number, lastDay());
        }
    }

    private SprintItem requireItem(String story) {
        return item(story)
                .orElseThrow(() -> new IllegalArgumentException("Sprint " + number + " has no story " + story));
    }

    /** Whether the last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    /** The second Friday. */
    public LocalDate lastDay() {
        return firstDay.plusDays(LAST_DAY_OFFSET);
    }

    /** Working days left, today included; 0 after the last day, all of them before the first. */
    public int daysLeft(LocalDate today) {
        LocalDate from = today.isBefore(firstDay) ? firstDay : today;
        return (int) from.datesUntil(lastDay().plusDays(1))
                .filter(Sprint::isWorkingDay)
                .count();
    }

    /** Points not accepted yet at the end of each working day from the first until today; the first entry is the start. */
    public List<Integer> remaining(LocalDate today) {
        TreeMap<LocalDate, Integer> accepted = new TreeMap<>();
        items.forEach(item -> item.acceptedOn().ifPresent(day -> accepted.merge(day, item.points(), Integer::sum)));
        LocalDate until = today.isAfter(lastDay()) ? lastDay() : today;
        List<Integer> remaining = new ArrayList<>(List.of(plannedPoints()));
        if (until.isBefore(firstDay)) {
            return remaining;
        }
        firstDay.datesUntil(until.plusDays(1))
                .filter(Sprint::isWorkingDay)
                .forEach(day -> remaining.add(plannedPoints()
                        - accepted.headMap(day, true).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
        return remaining;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public int plannedPoints() {
        return items.stream().mapToInt(SprintItem::points).sum();
    }

    /** Points nobody has accepted yet. */
    public int remainingPoints() {
        return items.stream()
                .filter(item -> item.state() != SprintItemState.ACCEPTED)
                .mapToInt(SprintItem::points)
                .sum();
    }

    public Optional<SprintItem> item(String story) {
        return items.stream().filter(item -> item.story().equals(story)).findFirst();
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String theme() {
        return theme;
    }

    public String team() {
        return team;
    }

    public int number() {
        return number;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public SprintGoal goal() {
        return new SprintGoal(goal, fromStep, toStep);
    }

    /** Points the team expects to finish. */
    public int capacity() {
        return capacity;
    }

    public List<SprintItem> items() {
        return List.copyOf(items);
    }
}
