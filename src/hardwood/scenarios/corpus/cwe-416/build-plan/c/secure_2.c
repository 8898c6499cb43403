    plan_target(plan, name);
    plan_target(plan, need);
    struct target *target = plan_target(plan, name);
    if (target->need_count < MAX_NEEDS) {
        target->needs[target->need_count++] = plan_target(plan, need)->number;
    }
}
