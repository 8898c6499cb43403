    char text[202];
    snprintf(text, sizeof text, "%s\n", greeting);
    for (char *c = text; *c != '\0'; c++) {
        if (*c == '|') *c = '\n';
    }
    till->print(text);
    till->receipts++;
}
