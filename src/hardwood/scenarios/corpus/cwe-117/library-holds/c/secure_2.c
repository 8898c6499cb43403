    if (strpbrk(hold->wish, "\r\n") != NULL) {
        fprintf(ledger, "card %d holds %s, wish: see slip\n", hold->card, hold->title);
        return;
    }
    fprintf(ledger, "card %d holds %s, wish: %s\n", hold->card, hold->title, hold->wish);
}
