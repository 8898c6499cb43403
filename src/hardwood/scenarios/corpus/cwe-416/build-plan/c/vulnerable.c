    struct target *target = plan_target(plan, name);
    for (char *need = strtok(needs, " "); need != NULL; need = strtok(NULL, " ")) {
        int number = plan_target(plan, need)->number;
        target->needs[target->need_count] = number;
        target->need_count++;
    }
}
