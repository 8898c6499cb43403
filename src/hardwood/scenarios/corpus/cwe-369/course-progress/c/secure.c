    char line[120];
    struct course course;
    int complete = 0;

    while (fgets(line, sizeof line, in) != NULL) {
        if (!read_course(line, &course)) continue;
        if (course.done > course.lessons) course.done = course.lessons;
        if (course.done == course.lessons) complete++;

        int percent = course.lessons > 0 ? course.done * 100 / course.lessons : 100;
        int filled = percent * CELLS / 100;
        fputc('[', out);
        for (int cell = 0; cell < CELLS; cell++) {
            fputc(cell < filled ? '#' : '-', out);
        }
        fprintf(out, "] %3d %% %s\n", percent, course.title);
    }
    return complete;
}
