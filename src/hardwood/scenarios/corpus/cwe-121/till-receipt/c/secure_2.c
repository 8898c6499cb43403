    int total;
    size_t used = 0;
    char **lines = make_lines(items, n, is_member, &total);
    for (char **line = lines; *line != NULL; line++) {
        if (used < RECEIPT_SIZE)
            used += snprintf(receipt + used, RECEIPT_SIZE - used, "%s", *line);
        free(*line);
    }
    free(lines);
    return total;
}
