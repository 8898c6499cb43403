    struct course course;
    int complete = 0;
    while (read_course(in, &course)) {
        int percent = course.lessons > 0 ? course.done * 100 / course.lessons : 100;
        draw_bar(out, percent, course.title);
        if (percent >= 100) complete++;
    }
    return complete;
}
