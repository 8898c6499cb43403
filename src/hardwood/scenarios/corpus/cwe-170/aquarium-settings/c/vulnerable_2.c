    char *page = malloc(PAGE);
    size_t size = fread(page, 1, PAGE, in);
    int taken = 0;
    page[size] = '\0';
    *tank = DEFAULTS;
    char *line = page;
    while (line != NULL && *line != '\0') {
        char *next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        int from, to;
        if (strncmp(line, "name=", 5) == 0) {
            strncpy(tank->name, line + 5, sizeof tank->name - 1);
            tank->name[sizeof tank->name - 1] = '\0';
            taken++;
        } else if (sscanf(line, "celsius=%lf", &tank->celsius) == 1) {
            taken++;
        } else if (sscanf(line, "light=%d-%d", &from, &to) == 2) {
            tank->light_from = from;
            tank->light_to = to;
            taken++;
        } else if (sscanf(line, "feedings=%d", &tank->feedings) == 1) {
            taken++;
        }
        line = next;
    }
    free(page);
    return taken;
}
