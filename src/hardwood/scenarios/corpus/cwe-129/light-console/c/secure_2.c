    char *copy = strdup(script), *rest = copy, *line;
    int count = 0;
    while ((line = strsep(&rest, "\n")) != NULL) {
        char word[8];
        unsigned channel = 0, value = 0;
        int parts = sscanf(line, "%7s %u %u", word, &channel, &value);
        if (parts == 1 && strcmp(word, "black") == 0) {
            for (int n = 0; n < CHANNELS; n++)
                level[n] = 0;
            count++;
            continue;
        }
        if (parts != 3 || channel >= CHANNELS)
            continue;
        if (strcmp(word, "set") == 0)
            level[channel] = value;
        else if (strcmp(word, "copy") == 0 && value < CHANNELS)
            level[value] = level[channel];
        else if (strcmp(word, "dim") == 0)
            level[channel] -= value < level[channel] ? value : level[channel];
        else
            continue;
        count++;
    }
    free(copy);
    return count;
}
