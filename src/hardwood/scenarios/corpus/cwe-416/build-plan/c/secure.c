    int index = plan_target(plan, name)->number;
    for (char *need = strtok(needs, " "); need != NULL; need = strtok(NULL, " ")) {
        int number = plan_target(plan, need)->number;
        struct target *target = &plan->targets[index];
        target->needs[target->need_count] = number;
        target->need_count++;
    }
}
