    till->receipts++;
    while (1) {
        int length = strcspn(greeting, "|");
        till->print("%.*s\n", length, greeting);
        if (greeting[length] == '\0') {
            return;
        }
        greeting += length + 1;
    }
}
