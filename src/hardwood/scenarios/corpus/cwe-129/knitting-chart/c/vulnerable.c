    size_t i;
    for (i = 0; row[i] != '\0'; i++) {
        int stitch = row[i] - '0';
        chart[i] = SIGNS[stitch];
    }
    chart[i] = '\0';
}
