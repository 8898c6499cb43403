    int complete = 0;
    struct course c;

    while (read_course(in, &c)) {
        if (c.lessons == 0) {
            continue;
        }
        draw_bar(out, c.done * 100 / c.lessons, c.title);
        complete += c.done >= c.lessons;
    }
    return complete;
}
