    int total, used = 0;
    char **lines = make_lines(items, n, is_member, &total);
    for (char **line = lines; *line != NULL; line++) {
        used += snprintf(receipt + used, RECEIPT_SIZE, "%s", *line);
        free(*line);
    }
    free(lines);
    return total;
}
