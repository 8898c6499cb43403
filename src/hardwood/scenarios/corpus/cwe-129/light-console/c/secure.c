    int count = 0, a, b;
    while (*script != '\0') {
        if (sscanf(script, "set %d %d", &a, &b) == 2 && a >= 0 && a < CHANNELS) {
            level[a] = b;
            count++;
        } else if (sscanf(script, "copy %d %d", &a, &b) == 2 && a >= 0 && a < CHANNELS && b >= 0 && b < CHANNELS) {
            level[b] = level[a];
            count++;
        } else if (sscanf(script, "dim %d %d", &a, &b) == 2 && a >= 0 && a < CHANNELS) {
            level[a] = level[a] > b ? level[a] - b : 0;
            count++;
        } else if (strncmp(script, "black", 5) == 0) {
            memset(level, 0, CHANNELS);
            count++;
        }
        script += strcspn(script, "\n");
        if (*script == '\n')
            script++;
    }
    return count;
}
