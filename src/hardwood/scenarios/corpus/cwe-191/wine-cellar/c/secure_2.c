    uint32_t carried = booking->bottles;
    if (booking->from != NULL) {
        int64_t left = (int64_t)*booking->from - carried;
        if (left < 0) {
            carried = *booking->from;
            left = 0;
        }
        *booking->from = (uint32_t)left;
    }
    *booking->to += carried;
    return carried;
}
