    char line[256], name[32];
    int number = 0, length;
    while (fgets(line, sizeof(line), in)) {
        number++;
        if (line[0] == '#' || line[0] == '\n') {
            continue;
        }
        if (!strchr(line, ':')) {
            return number;
        }
        char *rest = line + strcspn(line, ":");
        *rest++ = '\0';
        struct target *target = plan_target(plan, line);
        int *need = &target->needs[target->need_count];
        while (sscanf(rest, "%31s%n", name, &length) == 1) {
            *need++ = plan_target(plan, name)->number;
            target->need_count++;
            rest += length;
        }
    }
    return 0;
}
