package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;

/** Remembers a number per pair of steps; an open hash table, for there are millions of pairs at national scale. */
final class KnownPairs {

    private static final long NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = filled(1 << 12);
    private float[] values = new float[1 << 12];
    private int size;

    private static long[] filled(int capacity) {
        long[] keys = new long[capacity];
        Arrays.fill(keys, NONE);
        return keys;
    }

    static long key(StepTraits one, StepTraits other) {
        long high = Math.max(one.content(), other.content());
        long low = Math.min(one.content(), other.content());
        return high << 32 | low;
    }

    /** The number of a pair; negative when it is not known. */
    float get(long key) {
        int slot = slot(keys, key);
        return keys[slot] == key ? values[slot] : -1;
    }

    void put(long key, float value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        size += keys[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = filled(oldKeys.length * 2);
        values = new float[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
