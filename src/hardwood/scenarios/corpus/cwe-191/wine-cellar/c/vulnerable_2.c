    if (booking->from) {
        if (*booking->from - booking->bottles < 0) {
            fprintf(stderr, "not so many bottles there\n");
            return 0;
        }
        *booking->from = *booking->from - booking->bottles;
    }
    *booking->to = *booking->to + booking->bottles;
    return booking->bottles;
}
