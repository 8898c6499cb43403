    int booked = 0;
    while (*lines) {
        struct booking b;
        if (read_booking(cellar, lines, &b)) {
            int64_t left = b.from ? (int64_t)*b.from - b.bottles : 0;
            if (left >= 0) {
                if (b.from) *b.from = (uint32_t)left;
                *b.to += b.bottles;
                booked++;
            }
        }
        lines = next_line(lines);
    }
    return booked;
}
