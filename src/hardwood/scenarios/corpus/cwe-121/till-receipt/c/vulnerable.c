    int total;
    char **lines = make_lines(items, n, is_member, &total);
    receipt[0] = '\0';
    for (int i = 0; lines[i] != NULL; i++) {
        strcat(receipt, lines[i]);
        free(lines[i]);
    }
    free(lines);
    return total;
}
