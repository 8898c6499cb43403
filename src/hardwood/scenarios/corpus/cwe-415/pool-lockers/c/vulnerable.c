    if (locker < 0 || locker >= LOCKERS || !pool->taken[locker]) return false;
    free(pool->guest[locker]);
    pool->taken[locker] = false;
    return true;
}
