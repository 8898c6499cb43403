    char line[128];
    int count = 0;
    print_heading(board);
    while (*timetable != '\0') {
        size_t length = strcspn(timetable, "\n");
        memcpy(line, timetable, length);
        line[length] = '\0';
        char *time = strtok(line, ";");
        char *destination = strtok(NULL, ";");
        char *platform = strtok(NULL, ";");
        char *late = strtok(NULL, ";");
        if (platform != NULL) {
            fprintf(board, "%s  %-20s ", time, destination);
            if (atoi(platform) == NO_PLATFORM)
                fprintf(board, "--");
            else
                fprintf(board, "%2d", atoi(platform));
            if (late != NULL)
                fprintf(board, " +%s", late);
            fprintf(board, "\n");
            count++;
        }
        timetable += length;
        if (*timetable == '\n')
            timetable++;
    }
    return count;
}
