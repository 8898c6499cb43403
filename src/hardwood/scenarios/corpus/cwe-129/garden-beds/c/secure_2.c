    char *copy = strdup(list), *rest = copy, *line;
    size_t size = (size_t)garden->rows * garden->columns;
    int planted = 0;
    while ((line = strsep(&rest, "\n")) != NULL) {
        char *row = strtok(line, ",");
        char *column = strtok(NULL, ",");
        char *name = strtok(NULL, ",");
        if (name == NULL)
            continue;
        long place = atol(row) * garden->columns + atol(column);
        for (size_t i = 0; i < size; i++) {
            if ((long)i == place && garden->beds[i] == FREE) {
                garden->beds[i] = toupper((unsigned char)*name);
                planted++;
            }
        }
    }
    free(copy);
    return planted;
}
