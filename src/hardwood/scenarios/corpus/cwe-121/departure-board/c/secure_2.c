    int count = 0;
    print_heading(board);
    while (*timetable != '\0') {
        int line = strcspn(timetable, "\n");
        int time = strcspn(timetable, ";\n");
        if (time < line) {
            const char *destination = timetable + time + 1;
            int width = strcspn(destination, ";\n");
            if (destination + width < timetable + line) {
                char *rest;
                long platform = strtol(destination + width + 1, &rest, 10);
                fprintf(board, "%.*s  %-20.*s ", time, timetable, width, destination);
                if (platform == NO_PLATFORM)
                    fputs("--", board);
                else
                    fprintf(board, "%2ld", platform);
                if (*rest == ';')
                    fprintf(board, " +%ld", strtol(rest + 1, NULL, 10));
                fputc('\n', board);
                count++;
            }
        }
        timetable += line;
        if (*timetable == '\n')
            timetable++;
    }
    return count;
}
