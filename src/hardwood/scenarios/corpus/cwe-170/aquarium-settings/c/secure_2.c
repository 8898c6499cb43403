    char line[PAGE];
    int taken = 0;
    *tank = DEFAULTS;
    while (fgets(line, sizeof line, in) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "name=", 5) == 0) {
            tank->name[0] = '\0';
            strncat(tank->name, line + 5, sizeof tank->name - 1);
            taken++;
        }
        if (strncmp(line, "celsius=", 8) == 0) {
            tank->celsius = strtod(line + 8, NULL);
            taken++;
        }
        if (strncmp(line, "feedings=", 9) == 0) {
            tank->feedings = (int)strtol(line + 9, NULL, 10);
            taken++;
        }
        int from, to;
        if (sscanf(line, "light=%d-%d", &from, &to) == 2) {
            tank->light_from = from;
            tank->light_to = to;
            taken++;
        }
    }
    return taken;
}
