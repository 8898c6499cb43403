    size_t i;
    for (i = 0; row[i] != '\0'; i++) {
        int stitch = row[i] - '0';
        chart[i] = stitch >= 0 && stitch < 5 ? SIGNS[stitch] : '?';
    }
    chart[i] = '\0';
}
