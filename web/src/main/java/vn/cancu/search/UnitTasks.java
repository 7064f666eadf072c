package vn.cancu.search;

/**
 * What a unit has to do, in numbers.
 *
 * @param unit its id, or the slug of its name where the vocabulary does not know it
 * @param name its canonical name, or what documents call it most often
 * @param total tasks in either role
 * @param leads tasks it leads
 * @param coordinates tasks it takes part in
 * @param reports tasks it leads that are reports
 */
public record UnitTasks(
    String unit, String name, long total, long leads, long coordinates, long reports) {}
