    struct target *target = plan_target(plan, name);
    int *place = &target->needs[target->need_count++];
    int number = plan_target(plan, need)->number;
    *place = number;
}
