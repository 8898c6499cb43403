    fprintf(ledger, "card %d holds %s, wish: ", hold->card, hold->title);
    for (const char *c = hold->wish; *c != '\0'; c++) {
        fputc(*c == '\r' || *c == '\n' ? ' ' : *c, ledger);
    }
    fputc('\n', ledger);
}
