    put(page, "<li>");
    for (const char *c = nickname; *c != '\0'; c++) {
        if (*c == '<') put(page, "&lt;");
        else if (*c == '&') put(page, "&amp;");
        else put(page, "%c", *c);
    }
    put(page, " <em>%d points</em></li>", points);
}
