    size_t size = 0;
    char *text = NULL;
    FILE *out = open_memstream(&text, &size);
    for (const char *c = caption; *c; c++) {
        if (*c == '&') fputs("&amp;", out);
        else if (*c == '<') fputs("&lt;", out);
        else if (*c == '>') fputs("&gt;", out);
        else if (*c == '"') fputs("&quot;", out);
        else fputc(*c, out);
    }
    fclose(out);
    return text;
}
