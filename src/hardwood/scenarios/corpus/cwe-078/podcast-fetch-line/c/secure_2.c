    const char *words[] = {"curl", "-s", "-o", filename, url};
    size_t used = 0;
    for (int i = 0; i < 5; i++) {
        used += snprintf(line + used, size - used, "'");
        for (const char *c = words[i]; *c != '\0' && used + 9 < size; c++) {
            if (*c == '\'') used += snprintf(line + used, size - used, "'\\''");
            else line[used++] = *c;
        }
        used += snprintf(line + used, size - used, "' ");
    }
}
