    char line[120];
    int complete = 0;

    while (fgets(line, sizeof(line), in)) {
        struct course c;
        if (!read_course(line, &c)) {
            continue;
        }
        char bar[CELLS + 1];
        int percent = 0;
        if (c.done >= c.lessons) {
            c.done = c.lessons;
            complete++;
        }
        for (int i = 0; i < CELLS; i++) {
            bar[i] = (i + 1) * c.lessons <= c.done * CELLS ? '#' : '-';
        }
        bar[CELLS] = '\0';
        while (percent < 100 && (percent + 1) * c.lessons <= c.done * 100) {
            percent++;
        }
        fprintf(out, "[%s] %3d %% %s\n", bar, percent, c.title);
    }
    return complete;
}
