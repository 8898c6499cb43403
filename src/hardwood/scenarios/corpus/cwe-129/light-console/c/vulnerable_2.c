    char *copy = strdup(script), *rest = copy, *line;
    int count = 0;
    while ((line = strsep(&rest, "\n")) != NULL) {
        char *word = strtok(line, " ");
        char *first = strtok(NULL, " "), *second = strtok(NULL, " ");
        if (word != NULL && strcmp(word, "black") == 0) {
            memset(level, 0, CHANNELS * sizeof *level);
            count++;
        }
        if (second == NULL)
            continue;
        int channel = atoi(first), value = atoi(second);
        if (channel < 0 || channel >= CHANNELS)
            continue;
        if (strcmp(word, "set") == 0) {
            level[channel] = value;
            count++;
        } else if (strcmp(word, "copy") == 0) {
            level[value] = level[channel];
            count++;
        } else if (strcmp(word, "dim") == 0) {
            level[channel] = level[channel] < value ? 0 : level[channel] - value;
            count++;
        }
    }
    free(copy);
    return count;
}
