    char line[256];
    for (int number = 1; fgets(line, sizeof(line), in); number++) {
        line[strcspn(line, "\r\n")] = 0;
        if (line[0] == '#' || line[0] == 0) {
            continue;
        }
        char *rest = strchr(line, ':');
        if (!rest) {
            return number;
        }
        *rest++ = 0;
        plan_target(plan, line);

        int needs[MAX_NEEDS], count = 0;
        char *word = strtok(rest, " ");
        while (word && count < MAX_NEEDS) {
            needs[count++] = plan_target(plan, word)->number;
            word = strtok(NULL, " ");
        }
        struct target *target = plan_target(plan, line);
        for (int i = 0; i < count && target->need_count < MAX_NEEDS; i++) {
            target->needs[target->need_count++] = needs[i];
        }
    }
    return 0;
}
