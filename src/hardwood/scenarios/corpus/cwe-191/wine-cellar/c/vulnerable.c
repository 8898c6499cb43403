    if (booking->from != NULL)
        *booking->from -= booking->bottles;
    *booking->to += booking->bottles;
    return booking->bottles;
}
