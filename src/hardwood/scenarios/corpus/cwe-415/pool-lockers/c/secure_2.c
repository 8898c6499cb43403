    if (locker < 0 || locker >= LOCKERS) {
        return false;
    }
    bool was_taken = pool->taken[locker];
    if (was_taken) {
        char *name = pool->guest[locker];
        pool->guest[locker] = strdup("");
        free(name);
    }
    pool->taken[locker] = false;
    return was_taken;
}
