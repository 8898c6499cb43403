    int booked = 0;
    struct booking booking;
    for (const char *line = lines; *line != '\0'; line = next_line(line)) {
        if (!read_booking(cellar, line, &booking))
            continue;
        if (booking.from != NULL)
            *booking.from -= booking.bottles;
        *booking.to += booking.bottles;
        booked++;
    }
    return booked;
}
