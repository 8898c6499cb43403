    int complete = 0;
    struct course c;

    while (read_course(in, &c)) {
        int percent = 0;
        if (c.done > 0) {
            percent = c.done * 100 / c.lessons;
        }
        draw_bar(out, percent, c.title);
        complete += percent >= 100;
    }
    return complete;
}
