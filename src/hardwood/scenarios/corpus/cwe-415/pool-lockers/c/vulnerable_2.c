    if (locker < 0 || locker >= LOCKERS) {
        return false;
    }
    char *name = pool->guest[locker];
    if (pool->taken[locker] == true) {
        free(name);
        name = NULL;
        pool->taken[locker] = false;
        return true;
    }
    return false;
}
