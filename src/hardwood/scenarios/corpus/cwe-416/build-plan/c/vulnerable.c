    char line[256];
    int number = 0;
    while (fgets(line, sizeof line, in) != NULL) {
        number++;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0' || line[0] == '#') continue;
        char *colon = strchr(line, ':');
        if (colon == NULL) return number;
        *colon = '\0';
        struct target *target = plan_target(plan, line);
        for (char *name = strtok(colon + 1, " "); name != NULL; name = strtok(NULL, " ")) {
            int need = plan_target(plan, name)->number;
            target->needs[target->need_count] = need;
            target->need_count++;
        }
    }
    return 0;
}
