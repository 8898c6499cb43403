    struct target *target = plan_target(plan, name);
    struct target *needed = plan_target(plan, need);
    target->needs[target->need_count] = needed->number;
    target->need_count++;
}
