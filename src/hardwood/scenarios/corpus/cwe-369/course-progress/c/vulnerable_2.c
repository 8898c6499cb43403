    char line[120];
    int complete = 0;

    while (fgets(line, sizeof(line), in)) {
        struct course c;
        if (!read_course(line, &c)) {
            continue;
        }
        int filled = c.done * CELLS / c.lessons;
        int percent = c.done * 100 / c.lessons;
        if (percent >= 100) {
            percent = 100;
            filled = CELLS;
            complete++;
        }
        char bar[CELLS + 1] = "";
        for (int i = 0; i < filled; i++) {
            strcat(bar, "#");
        }
        for (int i = filled; i < CELLS; i++) {
            strcat(bar, "-");
        }
        fprintf(out, "[%s] %3d %% %s\n", bar, percent, c.title);
    }
    return complete;
}
