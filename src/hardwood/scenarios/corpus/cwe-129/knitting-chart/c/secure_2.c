    strcpy(chart, row);
    for (; *chart != '\0'; chart++) {
        const char *known = strchr("01234", *chart);
        *chart = known ? SIGNS[*known - '0'] : ' ';
    }
}
