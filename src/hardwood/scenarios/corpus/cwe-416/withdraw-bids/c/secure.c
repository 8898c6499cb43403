    int count = 0;
    struct bid **link = &lot->bids, *next;
    for (struct bid *bid = lot->bids; bid != NULL; bid = next) {
        next = bid->next;
        if (strcmp(bid->bidder, bidder) == 0) {
            *link = next;
            free(bid);
            count++;
        } else link = &bid->next;
    }
    return count;
}
