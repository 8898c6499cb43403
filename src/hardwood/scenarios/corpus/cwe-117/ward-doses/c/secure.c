    snprintf(line, LINE_SIZE, "%s bed %d: %s, remark: %s", when, bed, drug, remark);
    for (char *c = line; *c != '\0'; c++) {
        if (*c == '\r' || *c == '\n') *c = ' ';
    }
}
