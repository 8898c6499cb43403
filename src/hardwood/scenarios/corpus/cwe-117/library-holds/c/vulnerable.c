    fprintf(ledger, "card %d holds %s, wish: %s\n", hold->card, hold->title, hold->wish);
}
