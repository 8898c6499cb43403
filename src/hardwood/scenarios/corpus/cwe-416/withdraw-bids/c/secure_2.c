    int count = 0;
    for (struct bid **link = &lot->bids; *link != NULL;) {
        struct bid *bid = *link;
        if (strcmp(bid->bidder, bidder) != 0) {
            link = &bid->next;
            continue;
        }
        *link = bid->next;
        free(bid);
        count++;
    }
    return count;
}
