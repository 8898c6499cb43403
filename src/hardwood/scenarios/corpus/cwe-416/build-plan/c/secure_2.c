    int numbers[MAX_NEEDS], count = 0;
    plan_target(plan, name);
    for (char *need = strtok(needs, " "); need != NULL && count < MAX_NEEDS; need = strtok(NULL, " ")) {
        numbers[count++] = plan_target(plan, need)->number;
    }
    struct target *target = plan_target(plan, name);
    for (int i = 0; i < count && target->need_count < MAX_NEEDS; i++) {
        target->needs[target->need_count++] = numbers[i];
    }
}
