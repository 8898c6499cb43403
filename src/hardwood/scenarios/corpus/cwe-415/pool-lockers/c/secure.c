    if (locker < 0 || locker >= LOCKERS || !pool->taken[locker]) return false;
    free(pool->guest[locker]);
    pool->guest[locker] = NULL;
    pool->taken[locker] = false;
    return true;
}
