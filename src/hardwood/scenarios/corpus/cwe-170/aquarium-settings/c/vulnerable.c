    char page[PAGE] = "";
    int taken = 0;
    *tank = DEFAULTS;
    fread(page, 1, PAGE, in);
    for (char *line = strtok(page, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        char *value = strchr(line, '=');
        if (line[0] == '#' || value == NULL)
            continue;
        *value++ = '\0';
        int from, to;
        if (strcmp(line, "name") == 0)
            snprintf(tank->name, sizeof tank->name, "%s", value);
        else if (strcmp(line, "celsius") == 0)
            tank->celsius = atof(value);
        else if (strcmp(line, "feedings") == 0)
            tank->feedings = atoi(value);
        else if (strcmp(line, "light") == 0 && sscanf(value, "%d-%d", &from, &to) == 2)
            tank->light_from = from, tank->light_to = to;
        else
            continue;
        taken++;
    }
    return taken;
}
