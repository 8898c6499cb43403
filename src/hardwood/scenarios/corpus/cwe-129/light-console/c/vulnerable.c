    int count = 0, a, b;
    while (*script != '\0') {
        if (sscanf(script, "set %d %d", &a, &b) == 2) {
            level[a] = b;
            count++;
        } else if (sscanf(script, "copy %d %d", &a, &b) == 2) {
            level[b] = level[a];
            count++;
        } else if (sscanf(script, "dim %d %d", &a, &b) == 2) {
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
