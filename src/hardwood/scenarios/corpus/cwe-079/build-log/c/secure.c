    fputs("<pre class=\"bad\">", page);
    for (const char *c = message; *c != '\0'; c++) {
        if (*c == '<') fputs("&lt;", page);
        else if (*c == '&') fputs("&amp;", page);
        else fputc(*c, page);
    }
    fputs("</pre>", page);
}
