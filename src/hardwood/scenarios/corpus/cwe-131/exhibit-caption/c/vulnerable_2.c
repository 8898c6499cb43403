    size_t more = 0, n = 0;
    for (const char *c = caption; *c; c++)
        more += *c == '&' ? 4 : *c == '<' || *c == '>' ? 3 : *c == '"' ? 5 : 0;
    char *text = malloc(strlen(caption) + more);
    for (const char *c = caption; *c; c++) {
        if (*c == '&') n += sprintf(text + n, "&amp;");
        else if (*c == '<' || *c == '>') n += sprintf(text + n, *c == '<' ? "&lt;" : "&gt;");
        else if (*c == '"') n += sprintf(text + n, "&quot;");
        else text[n++] = *c;
    }
    text[n] = '\0';
    return text;
}
