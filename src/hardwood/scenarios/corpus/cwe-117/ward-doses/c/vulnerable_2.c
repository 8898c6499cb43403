    snprintf(line, LINE_SIZE, "%s bed %d: %s, remark: %s", when, bed, drug, remark);
    size_t length = strlen(line);
    if (line[length - 1] == '\n') line[length - 1] = '\0';
}
