    int booked = 0;
    for (const char *line = lines; line != NULL; line = strchr(line, '\n'), line += line != NULL) {
        int bin, to;
        unsigned count;
        char row[80];
        snprintf(row, sizeof row, "%.*s", (int)strcspn(line, "\n"), line);
        if (sscanf(row, "in %d %u", &bin, &count) == 2 && bin >= 1 && bin <= BINS) {
            cellar->bins[bin - 1] += count;
        } else if (sscanf(row, "out %d %u", &bin, &count) == 2 && bin >= 1 && bin <= BINS) {
            if (cellar->bins[bin - 1] - count < 0)
                continue;
            cellar->bins[bin - 1] -= count;
            cellar->sold += count;
        } else if (sscanf(row, "back %d %u", &bin, &count) == 2 && bin >= 1 && bin <= BINS) {
            cellar->bins[bin - 1] += count;
            cellar->sold -= count;
        } else if (sscanf(row, "move %d %d %u", &bin, &to, &count) == 3 && bin >= 1 && bin <= BINS && to >= 1 && to <= BINS) {
            if (cellar->bins[bin - 1] - count < 0)
                continue;
            cellar->bins[bin - 1] -= count;
            cellar->bins[to - 1] += count;
        } else {
            continue;
        }
        booked++;
    }
    return booked;
}
