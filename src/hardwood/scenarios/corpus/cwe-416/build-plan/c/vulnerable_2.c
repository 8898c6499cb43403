    struct target *target = plan_target(plan, name);
    int *place = &target->needs[target->need_count];
    char need[32];
    int length;
    for (; sscanf(needs, "%31s%n", need, &length) == 1; needs += length) {
        *place++ = plan_target(plan, need)->number;
        target->need_count++;
    }
}
