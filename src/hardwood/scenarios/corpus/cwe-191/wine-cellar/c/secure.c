    if (booking->from != NULL) {
        if (*booking->from < booking->bottles)
            return 0;
        *booking->from -= booking->bottles;
    }
    *booking->to += booking->bottles;
    return booking->bottles;
}
