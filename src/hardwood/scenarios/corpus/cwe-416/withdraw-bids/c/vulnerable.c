    int count = 0;
    struct bid **link = &lot->bids;
    for (struct bid *bid = lot->bids; bid != NULL; bid = bid->next) {
        if (strcmp(bid->bidder, bidder) == 0) {
            *link = bid->next;
            free(bid);
            count++;
        } else link = &bid->next;
    }
    return count;
}
