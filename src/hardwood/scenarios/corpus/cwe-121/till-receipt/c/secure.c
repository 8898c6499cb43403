    int total;
    char **lines = make_lines(items, n, is_member, &total);
    receipt[0] = '\0';
    for (int i = 0; lines[i] != NULL; i++) {
        strncat(receipt, lines[i], RECEIPT_SIZE - 1 - strlen(receipt));
        free(lines[i]);
    }
    free(lines);
    return total;
}
