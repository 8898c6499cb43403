    char time[8], destination[64];
    int platform, late, count = 0;
    print_heading(board);
    while (*timetable != '\0') {
        late = 0;
        if (sscanf(timetable, "%7[^;\n];%63[^;\n];%d;%d", time, destination, &platform, &late) >= 3) {
            if (platform == NO_PLATFORM)
                fprintf(board, "%s  %-20s --", time, destination);
            else
                fprintf(board, "%s  %-20s %2d", time, destination, platform);
            if (late > 0)
                fprintf(board, " +%d", late);
            fputc('\n', board);
            count++;
        }
        const char *newline = strchr(timetable, '\n');
        if (newline == NULL)
            break;
        timetable = newline + 1;
    }
    return count;
}
