    int booked = 0;
    char *copy = strdup(lines), *rest = copy, *line;
    while ((line = strsep(&rest, "\n")) != NULL) {
        const char *word = strtok(line, " ");
        const char *texts[3] = {strtok(NULL, " "), strtok(NULL, " "), strtok(NULL, " ")};
        if (word == NULL || texts[1] == NULL)
            continue;
        int move = strcmp(word, "move") == 0;
        if (move && texts[2] == NULL)
            continue;
        long bin = atol(texts[0]), to = atol(texts[1]);
        int64_t count = atol(texts[move ? 2 : 1]);
        if (bin < 1 || bin > BINS || count < 0 || (move && (to < 1 || to > BINS)))
            continue;
        int64_t here = cellar->bins[bin - 1], sold = cellar->sold;
        if (strcmp(word, "in") == 0) {
            here += count;
        } else if (strcmp(word, "out") == 0 || move) {
            here -= count;
            sold += move ? 0 : count;
        } else if (strcmp(word, "back") == 0) {
            here += count;
            sold -= count;
        } else {
            continue;
        }
        if (here < 0 || sold < 0)
            continue;
        cellar->bins[bin - 1] = (uint32_t)here;
        cellar->sold = (uint32_t)sold;
        if (move)
            cellar->bins[to - 1] += (uint32_t)count;
        booked++;
    }
    free(copy);
    return booked;
}
