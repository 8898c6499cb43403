    int index = plan_target(plan, name)->number;
    int number = plan_target(plan, need)->number;
    struct target *target = &plan->targets[index];
    target->needs[target->need_count] = number;
    target->need_count++;
}
