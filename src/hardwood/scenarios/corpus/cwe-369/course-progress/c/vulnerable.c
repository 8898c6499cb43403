    struct course course;
    int complete = 0;
    while (read_course(in, &course)) {
        int percent = course.done * 100 / course.lessons;
        draw_bar(out, percent, course.title);
        if (percent >= 100) complete++;
    }
    return complete;
}
