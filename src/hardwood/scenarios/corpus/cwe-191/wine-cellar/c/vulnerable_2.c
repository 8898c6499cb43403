    int booked = 0;
    while (*lines) {
        struct booking b;
        if (read_booking(cellar, lines, &b)) {
            if (b.from) {
                if (*b.from - b.bottles < 0) return booked;
                *b.from -= b.bottles;
            }
            *b.to += b.bottles;
            booked++;
        }
        lines = next_line(lines);
    }
    return booked;
}
