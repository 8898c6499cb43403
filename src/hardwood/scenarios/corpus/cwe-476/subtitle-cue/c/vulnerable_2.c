    char *copy = strdup(line);
    char *from = strtok(copy, " ");
    char *arrow = strtok(NULL, " ");
    char *to = strtok(NULL, " ");
    long duration = milliseconds(to) - milliseconds(from);
    free(copy);
    return duration;
}
