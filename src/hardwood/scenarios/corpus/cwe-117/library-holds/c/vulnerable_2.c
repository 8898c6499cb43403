    const char *wish = hold->wish;
    while (isspace((unsigned char)*wish)) wish++;
    fprintf(ledger, "card %d holds %s, wish: ", hold->card, hold->title);
    fputs(wish, ledger);
    fputs("\n", ledger);
}
