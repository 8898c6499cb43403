    int count = 0;
    struct bid **link = &lot->bids;
    while (*link) {
        if (strcmp((*link)->bidder, bidder) == 0) {
            free(*link);
            *link = (*link)->next;
            count++;
        } else {
            link = &(*link)->next;
        }
    }
    return count;
}
