    put(page, "<li>");
    for (const char *c = nickname; *c != '\0'; c++) {
        if (*c == '>') put(page, "&gt;");
        else put(page, "%c", *c);
    }
    put(page, " <em>%d points</em></li>", points);
}
